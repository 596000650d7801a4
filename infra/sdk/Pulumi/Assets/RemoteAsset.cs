using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A file that the engine fetches.</summary>
/// <param name="uri">Where it lies: http, https or file.</param>
public sealed class RemoteAsset(string uri) : Asset(Special.UriProperty, uri);
