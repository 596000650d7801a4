using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A file on the machine that runs the program.</summary>
/// <param name="path">Where it lies.</param>
public sealed class FileAsset(string path) : Asset(Special.PathProperty, path);
