using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A tar or zip file that the engine fetches.</summary>
/// <param name="uri">Where it lies: http, https or file.</param>
public sealed class RemoteArchive(string uri) : Archive(Special.UriProperty, uri);
