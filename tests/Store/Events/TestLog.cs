using Platform.Store.Events;
using Platform.Store.Tests.Events.PubSub;

namespace Platform.Store.Tests.Events;

/// <summary>An event log and what lies behind it, a disk or a topic of Pub/Sub: either may hang, or refuse.</summary>
internal sealed class TestLog : IAsyncDisposable
{
    private readonly TemporaryData _data;
    private readonly SlowDisk _disk;
    private readonly FakeTopic? _topic;

    private TestLog(TemporaryData data, SlowDisk disk, FakeTopic? topic) => (_data, _disk, _topic) = (data, disk, topic);

    public static TheoryData<string> Kinds => ["files", "topic"];

    public required IEventLog Log { get; init; }

    public required Func<long> PendingBytes { get; init; }

    /// <summary>Whether it refuses everything.</summary>
    public bool IsRefusing
    {
        set
        {
            _disk.IsFull = value;
            _topic?.Refuse(value);
        }
    }

    /// <summary>The lines that are kept, one for each time that one was.</summary>
    public string[] Kept => _topic?.Events ?? [.. _disk.Written.SelectMany(piece => piece.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>A log that takes what comes.</summary>
    public static async Task<TestLog> StartAsync(string kind)
    {
        var started = await StartHangingAsync(kind, pendingBytes: 1 << 20);
        started.GoOn();
        return started;
    }

    /// <summary>A log that keeps nothing until it is told to go on.</summary>
    public static async Task<TestLog> StartHangingAsync(string kind, long pendingBytes)
    {
        var (data, disk) = (new TemporaryData(), new SlowDisk());
        if (kind == "topic")
        {
            var topic = await FakeTopic.StartAsync();
            topic.Hold();
            var log = topic.Open(options => options with { PendingBytes = pendingBytes });
            return new TestLog(data, disk, topic) { Log = log, PendingBytes = () => log.PendingBytes };
        }

        var files = EventLogWriter.Open(data.Folder, new EventLogOptions { PendingBytes = pendingBytes }, new FixedTime(), disk.Create);
        return new TestLog(data, disk, null) { Log = files, PendingBytes = () => files.PendingBytes };
    }

    public void GoOn()
    {
        _disk.GoOn();
        _topic?.GoOn();
    }

    public async ValueTask DisposeAsync()
    {
        GoOn();
        if (Log is IAsyncDisposable log)
            await log.DisposeAsync();
        if (_topic is not null)
            await _topic.DisposeAsync();
        _disk.Dispose();
        _data.Dispose();
    }
}
