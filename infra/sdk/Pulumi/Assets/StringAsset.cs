using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A file whose content is a text.</summary>
/// <param name="text">The text.</param>
public sealed class StringAsset(string text) : Asset(Special.TextProperty, text);
