using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A folder, or a tar or zip file, on the machine that runs the program.</summary>
/// <param name="path">Where it lies.</param>
public sealed class FileArchive(string path) : Archive(Special.PathProperty, path);
