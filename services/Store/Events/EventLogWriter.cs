namespace Platform.Store.Events;

/// <summary>
/// Appends events to the log and answers when they are on the disk. One thread writes; whatever arrives while it
/// waits for the disk shares the next flush (group commit), so that the disk's latency bounds the delay and not
/// the rate.
/// </summary>
public sealed class EventLogWriter : IEventLog, IAsyncDisposable
{
    /// <summary>Ids whose places are on their way from memory while one is looked at.</summary>
    private const int LookAhead = 16;

    private readonly DataFolder _data;
    private readonly EventLogOptions _options;
    private readonly TimeProvider _time;
    private readonly Func<string, DateTimeOffset, IEventLogFile> _create;
    private readonly RecentEventIds _ids;
    private readonly object _gate = new();
    private readonly Task _writing;
    private List<Pending> _arrived = [];
    private List<Pending> _group = [];
    private int _awaited = 1;
    private int _lastCount;
    private long _pendingBytes;
    private bool _closing;
    private IEventLogFile? _file;

    private EventLogWriter(
        DataFolder data, EventLogOptions options, TimeProvider time, RecentEventIds ids, int mendedFiles,
        Func<string, DateTimeOffset, IEventLogFile> create)
    {
        (_data, _options, _time, _ids, MendedFiles, _create) = (data, options, time, ids, mendedFiles, create);
        _writing = Task.Factory.StartNew(
            WriteGroups, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>How many files had a torn last line at the start.</summary>
    public int MendedFiles { get; }

    /// <summary>Bytes that wait to be written.</summary>
    public long PendingBytes => Interlocked.Read(ref _pendingBytes);

    /// <summary>Mends what a crash may have torn, reads the latest ids, and starts to take events.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="options">Bounds.</param>
    /// <param name="time">Names the hours.</param>
    /// <param name="create">Makes the file of an hour's folder; null for one on the disk.</param>
    /// <exception cref="IOException">The folder cannot be read or mended.</exception>
    public static EventLogWriter Open(
        DataFolder data, EventLogOptions options, TimeProvider time, Func<string, DateTimeOffset, IEventLogFile>? create = null)
    {
        var since = time.GetUtcNow() - options.RememberedTime;
        // Nobody knows when the crash was: it may be days ago.
        var mended = EventLogRepair.CutTornLines(data);
        var ids = new RecentEventIds(options.RememberedIds);
        var scanner = new EventScanner();
        foreach (var chunk in EventChunks.Read(EventLogFiles.Since(data, since)))
        {
            using (chunk)
            {
                foreach (var line in chunk.Lines)
                {
                    if (scanner.TryScan(line) && scanner.EventId != EventId.None)
                        ids.Add(scanner.EventId);
                }
            }
        }

        return new EventLogWriter(data, options, time, ids, mended, create ?? EventLogFile.Create);
    }

    /// <summary>Writes a batch. The batch must be left alone until the task has ended.</summary>
    /// <returns>Ends when every event of the batch is durable.</returns>
    /// <exception cref="EventLogBusyException">Too much waits already; nothing of the batch will be written.</exception>
    /// <exception cref="IOException">The disk refused, full perhaps; nothing of the batch was written.</exception>
    /// <exception cref="ObjectDisposedException">The log was closed.</exception>
    public Task<AppendOutcome> AppendAsync(EventBatch batch)
    {
        if (batch.Count == 0)
            return Task.FromResult(default(AppendOutcome));
        if (Interlocked.Add(ref _pendingBytes, batch.Bytes) > _options.PendingBytes)
        {
            Interlocked.Add(ref _pendingBytes, -batch.Bytes);
            throw new EventLogBusyException();
        }

        var pending = new Pending(batch);
        lock (_gate)
        {
            if (_closing)
            {
                Interlocked.Add(ref _pendingBytes, -batch.Bytes);
                throw new ObjectDisposedException(nameof(EventLogWriter));
            }

            _arrived.Add(pending);
            if (_arrived.Count == _awaited)
                Monitor.Pulse(_gate);
        }

        return pending.Task;
    }

    /// <summary>Writes what waits, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (_closing)
                return;
            _closing = true;
            Monitor.Pulse(_gate);
        }

        await _writing.ConfigureAwait(false);
        _file?.Dispose();
    }

    private void WriteGroups()
    {
        while (TakeGroup())
            WriteGroup();
    }

    /// <summary>Waits for a group; false when the log is closed and nothing waits any more.</summary>
    private bool TakeGroup()
    {
        lock (_gate)
        {
            _awaited = 1;
            while (_arrived.Count == 0 && !_closing)
                Monitor.Wait(_gate);
            // A flush costs the processor much the same for one batch as for many. Those whose answers have just gone
            // out tend to send again, so half of all that are about make a group, while the answers to the other half
            // are on their way. One sender alone is never waited for.
            _awaited = (_lastCount + _arrived.Count) / 2;
            if (_arrived.Count < _awaited && !_closing)
                Monitor.Wait(_gate, _options.Gathering);
            (_group, _arrived) = (_arrived, _group);
            _lastCount = _group.Count;
            return _group.Count > 0;
        }
    }

    private void WriteGroup()
    {
        var lines = new List<ReadOnlyMemory<byte>>(_group.Count);
        var added = new List<UInt128>();
        IOException? failed = null;
        try
        {
            foreach (var pending in _group)
                Collect(pending, lines, added);
            if (lines.Count > 0)
                CurrentFile().Append(lines);
        }
        catch (Exception failure)
        {
            // Whatever it was: nobody may wait for ever, and the next group has a file of its own.
            foreach (var id in added)
                _ids.Remove(id);
            CloseFile();
            failed = new IOException($"{_data.Events}: events cannot be written: {failure.Message}", failure);
        }

        // Before anybody hears of it, so that whoever comes again finds room.
        Interlocked.Add(ref _pendingBytes, -_group.Sum(pending => (long)pending.Batch.Bytes));
        foreach (var pending in _group)
            pending.End(failed);
        _group.Clear();
    }

    private void Collect(Pending pending, List<ReadOnlyMemory<byte>> lines, List<UInt128> added)
    {
        var batch = pending.Batch;
        var fresh = 0;
        var firstLine = lines.Count;
        var entries = batch.Entries;
        foreach (var entry in entries[..Math.Min(LookAhead, entries.Length)])
            _ids.Prefetch(entry.Id);
        for (var index = 0; index < entries.Length; index++)
        {
            if (index + LookAhead < entries.Length)
                _ids.Prefetch(entries[index + LookAhead].Id);
            ref readonly var entry = ref entries[index];
            if (entry.Id != EventId.None)
            {
                if (!_ids.Add(entry.Id))
                    continue;
                added.Add(entry.Id);
            }

            fresh++;
            lines.Add(batch.LineOf(entry));
        }

        if (fresh == batch.Count)
        {
            // The common case: all of it is new, and lies in one piece.
            lines.RemoveRange(firstLine, fresh);
            lines.Add(batch.Lines);
        }

        pending.Outcome = new AppendOutcome(fresh, batch.Count - fresh);
    }

    private IEventLogFile CurrentFile()
    {
        var now = _time.GetUtcNow();
        var folder = EventLogFiles.FolderFor(_data, now);
        if (_file?.Folder == folder)
            return _file;
        CloseFile();
        return _file = _create(folder, now);
    }

    private void CloseFile()
    {
        _file?.Dispose();
        _file = null;
    }

    private sealed class Pending(EventBatch batch)
        : TaskCompletionSource<AppendOutcome>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public EventBatch Batch { get; } = batch;

        public AppendOutcome Outcome { get; set; }

        public void End(IOException? failed)
        {
            if (failed is null)
                SetResult(Outcome);
            else
                SetException(failed);
        }
    }
}
