using Microsoft.Win32.SafeHandles;
using Platform.Store.Files;

namespace Platform.Store.Events;

/// <summary>
/// One file of the log as its writer holds it: what was flushed stays, what failed on the way is cut off again.
/// </summary>
internal sealed class EventLogFile : IEventLogFile
{
    private readonly SafeFileHandle _handle;
    private long _durableLength;

    private EventLogFile(SafeFileHandle handle, string folder)
    {
        _handle = handle;
        Folder = folder;
    }

    public string Folder { get; }

    /// <summary>Makes a new file; its name sorts by the time of its making.</summary>
    public static EventLogFile Create(string folder, DateTimeOffset now)
    {
        DurableFolder.Create(folder);
        var path = Path.Combine(folder, $"{Guid.CreateVersion7(now):N}{EventLogFiles.Extension}");
        var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        try
        {
            DurableFolder.Flush(folder);
        }
        catch
        {
            handle.Dispose();
            throw;
        }

        return new EventLogFile(handle, folder);
    }

    /// <summary>Writes the lines at the end and flushes them to the disk.</summary>
    /// <exception cref="IOException">Nothing was added, as far as any reader can tell.</exception>
    public void Append(IReadOnlyList<ReadOnlyMemory<byte>> lines)
    {
        try
        {
            RandomAccess.Write(_handle, lines, _durableLength);
            RandomAccess.FlushToDisk(_handle);
            _durableLength += lines.Sum(line => (long)line.Length);
        }
        catch (IOException)
        {
            RandomAccess.SetLength(_handle, _durableLength);
            throw;
        }
    }

    public void Dispose() => _handle.Dispose();
}
