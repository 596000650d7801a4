using Platform.Store.Events;

namespace Platform.Store.Tests;

/// <summary>A data folder that is gone after the test.</summary>
internal sealed class TemporaryData : IDisposable
{
    public DataFolder Folder { get; } = new(Directory.CreateTempSubdirectory("platform-").FullName);

    /// <summary>Writes a file into it and gives its path.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder.Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>All lines of the event log, in the order in which they are read.</summary>
    public string[] LogLines() => [.. EventLogFiles.All(Folder).SelectMany(File.ReadLines)];

    public void Dispose() => Directory.Delete(Folder.Root, recursive: true);
}
