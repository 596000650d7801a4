using System.Text.Json;
using Platform.Contracts;
using Platform.Store.Files;

namespace Platform.Store.Events;

/// <summary>
/// Adds many events of any time to the log, all of them or none: they are written aside, flushed, marked as whole
/// and moved into place. What was cut off before the mark is deleted by the next import; what was cut off after it
/// is finished. A repeated import counts once where its events have ids.
/// </summary>
public sealed class EventImport : IDisposable
{
    private const string StagingPrefix = ".import-";
    private const string WholeMark = "whole";
    private const string LockFile = ".import.lock";
    private const int OpenFiles = 128;

    private readonly DataFolder _data;
    private readonly DataFolder _staging;
    private readonly string _fileName;
    private readonly FileStream _lock;
    private readonly Dictionary<string, FileStream> _open = new(StringComparer.Ordinal);
    private int _count;

    private EventImport(DataFolder data, string name, FileStream exclusive)
    {
        _data = data;
        _lock = exclusive;
        _fileName = name + EventLogFiles.Extension;
        _staging = new DataFolder(Path.Combine(data.Events, StagingPrefix + name));
    }

    /// <summary>The number of events added so far.</summary>
    public int Count => _count;

    /// <summary>Begins an import, after bringing an earlier one that was cut off to its end.</summary>
    /// <exception cref="IOException">The folder cannot be written, or another import into it is running.</exception>
    public static EventImport Begin(DataFolder data, DateTimeOffset now)
    {
        DurableFolder.Create(data.Events);
        var exclusive = Lock(data) ?? throw new IOException($"{data.Events}: another import is running; wait for its end.");
        try
        {
            EndAbandoned(data);
            return new EventImport(data, $"{Guid.CreateVersion7(now):N}", exclusive);
        }
        catch
        {
            exclusive.Dispose();
            throw;
        }
    }

    /// <summary>Brings an import that was cut off to its end, unless one is running.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Recover(DataFolder data)
    {
        if (!Directory.Exists(data.Events))
            return;
        using var exclusive = Lock(data);
        if (exclusive is not null)
            EndAbandoned(data);
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

    /// <summary>Flushes what was added, so that <see cref="Commit"/> has nothing left to do that is likely to fail.</summary>
    /// <exception cref="IOException">The disk is full or failed.</exception>
    public void Prepare()
    {
        CloseFiles();
        if (Directory.Exists(_staging.Root))
            DurableFolder.FlushAll(_staging.Root);
    }

    /// <summary>Puts the events into the log.</summary>
    /// <exception cref="IOException">They cannot be moved; none is there.</exception>
    public void Commit()
    {
        Prepare();
        if (Count == 0)
            return;
        var mark = Path.Combine(_staging.Root, WholeMark);
        WholeFile.Write(mark, _ => { });
        try
        {
            MoveIntoPlace(_data, _staging);
        }
        catch
        {
            File.Delete(mark);
            throw;
        }
    }

    /// <summary>Ends the import; without <see cref="Commit"/> nothing of it stays.</summary>
    public void Dispose()
    {
        CloseFiles();
        if (Directory.Exists(_staging.Root) && !File.Exists(Path.Combine(_staging.Root, WholeMark)))
            Directory.Delete(_staging.Root, recursive: true);
        _lock.Dispose();
    }

    /// <summary>Two imports at once would take each other's files for abandoned. The lock ends with its process.</summary>
    private static FileStream? Lock(DataFolder data)
    {
        try
        {
            return new FileStream(Path.Combine(data.Events, LockFile), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException) when (File.Exists(Path.Combine(data.Events, LockFile)))
        {
            return null;
        }
    }

    private static void EndAbandoned(DataFolder data)
    {
        foreach (var abandoned in Directory.EnumerateDirectories(data.Events, StagingPrefix + "*").ToArray())
        {
            if (File.Exists(Path.Combine(abandoned, WholeMark)))
                MoveIntoPlace(data, new DataFolder(abandoned));
            else
                Directory.Delete(abandoned, recursive: true);
        }
    }

    private static void MoveIntoPlace(DataFolder data, DataFolder staging)
    {
        var moved = new Stack<(string From, string To)>();
        try
        {
            foreach (var file in EventLogFiles.All(staging).ToArray())
            {
                var place = Path.Combine(data.Events, Path.GetRelativePath(staging.Events, file));
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                File.Move(file, place);
                moved.Push((file, place));
            }
        }
        catch
        {
            foreach (var (from, to) in moved)
                File.Move(to, from);
            throw;
        }

        DurableFolder.FlushAll(data.Events);
        Directory.Delete(staging.Root, recursive: true);
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
