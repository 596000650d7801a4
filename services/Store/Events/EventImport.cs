using System.Text.Json;
using Platform.Contracts;
using Platform.Store.Files;

namespace Platform.Store.Events;

/// <summary>
/// Adds many events of any time to the log, all of them or none: they are written aside and moved into place at
/// the end. A repeated import counts once where its events have ids.
/// </summary>
public sealed class EventImport : IDisposable
{
    private const string StagingPrefix = ".import-";
    private const string LockFile = ".import.lock";
    private const int OpenFiles = 128;

    private readonly DataFolder _data;
    private readonly FileStream _lock;
    private readonly DataFolder _staging;
    private readonly string _fileName;
    private readonly Dictionary<string, FileStream> _open = new(StringComparer.Ordinal);
    private int _count;

    private EventImport(DataFolder data, FileStream locked, string name)
    {
        (_data, _lock) = (data, locked);
        _fileName = name + EventLogFiles.Extension;
        _staging = new DataFolder(Path.Combine(data.Events, StagingPrefix + name));
    }

    /// <summary>The number of events added so far.</summary>
    public int Count => _count;

    /// <summary>Begins an import; what an earlier one that was cut off left aside is deleted.</summary>
    /// <exception cref="IOException">The folder cannot be written, or another import is running.</exception>
    public static EventImport Begin(DataFolder data, DateTimeOffset now)
    {
        DurableFolder.Create(data.Events);
        var locked = Lock(data);
        foreach (var abandoned in Directory.EnumerateDirectories(data.Events, StagingPrefix + "*"))
            Directory.Delete(abandoned, recursive: true);
        return new EventImport(data, locked, $"{Guid.CreateVersion7(now):N}");
    }

    /// <summary>Adds an event, which must have a time.</summary>
    public void Add(UserEvent userEvent) =>
        Add(userEvent.EventTime!.Value, JsonSerializer.SerializeToUtf8Bytes(userEvent, ContractsJson.Default.UserEvent));

    /// <summary>Adds an event as a line of JSON without a line feed.</summary>
    public void Add(DateTimeOffset time, ReadOnlySpan<byte> line)
    {
        var stream = StreamFor(EventLogFiles.FolderFor(_staging, time));
        stream.Write(line);
        stream.WriteByte((byte)'\n');
        _count++;
    }

    /// <summary>Adds all events of one hour at once; hours may be added side by side.</summary>
    /// <param name="time">A time within the hour. No other event of that hour may be added.</param>
    /// <param name="lines">Lines of JSON, each with its line feed.</param>
    /// <param name="count">How many lines there are.</param>
    public void AddHour(DateTimeOffset time, ReadOnlySpan<byte> lines, int count)
    {
        var folder = EventLogFiles.FolderFor(_staging, time);
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, _fileName), lines);
        Interlocked.Add(ref _count, count);
    }

    /// <summary>Puts the events into the log.</summary>
    /// <exception cref="IOException">They cannot be moved; none is there.</exception>
    public void Commit()
    {
        CloseFiles();
        if (Count == 0)
            return;
        DurableFolder.FlushAll(_staging.Root);
        var moved = new List<string>();
        try
        {
            foreach (var file in EventLogFiles.All(_staging).ToArray())
            {
                var place = Path.Combine(_data.Events, Path.GetRelativePath(_staging.Events, file));
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                File.Move(file, place);
                moved.Add(place);
            }
        }
        catch
        {
            moved.ForEach(File.Delete);
            throw;
        }

        DurableFolder.FlushAll(_data.Events);
    }

    /// <summary>Ends the import; without <see cref="Commit"/> nothing of it stays.</summary>
    public void Dispose()
    {
        CloseFiles();
        if (Directory.Exists(_staging.Root))
            Directory.Delete(_staging.Root, recursive: true);
        _lock.Dispose();
    }

    /// <summary>Two imports at once would take each other's files for abandoned. The lock ends with its process.</summary>
    private static FileStream Lock(DataFolder data)
    {
        var path = Path.Combine(data.Events, LockFile);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken) when (File.Exists(path))
        {
            throw new IOException($"{data.Events}: another import is running; wait for its end.", taken);
        }
    }

    private FileStream StreamFor(string folder)
    {
        if (_open.TryGetValue(folder, out var stream))
            return stream;
        // Rows sorted by session and not by time touch every hour again and again.
        if (_open.Count == OpenFiles)
            CloseFiles();
        Directory.CreateDirectory(folder);
        stream = new FileStream(Path.Combine(folder, _fileName), FileMode.Append, FileAccess.Write, FileShare.None, 1 << 14);
        _open.Add(folder, stream);
        return stream;
    }

    private void CloseFiles()
    {
        foreach (var stream in _open.Values)
            stream.Dispose();
        _open.Clear();
    }
}
