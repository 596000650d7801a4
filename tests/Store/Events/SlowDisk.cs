using System.Collections.Concurrent;
using System.Text;
using Platform.Store.Events;

namespace Platform.Store.Tests.Events;

/// <summary>A disk that waits until it is told to go on, and may be full.</summary>
internal sealed class SlowDisk : IDisposable
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim _goOn = new();

    public Task Entered => _entered.Task;

    public bool IsFull { get; set; }

    public int Flushes { get; private set; }

    /// <summary>What was flushed, a text for each piece that was written.</summary>
    public ConcurrentQueue<string> Written { get; } = new();

    public void GoOn() => _goOn.Set();

    public void Dispose() => _goOn.Dispose();

    public IEventLogFile Create(string folder, DateTimeOffset now) => new SlowFile(this, folder);

    private sealed class SlowFile(SlowDisk disk, string folder) : IEventLogFile
    {
        public string Folder => folder;

        public void Append(IReadOnlyList<ReadOnlyMemory<byte>> lines)
        {
            disk._entered.TrySetResult();
            disk._goOn.Wait();
            if (disk.IsFull)
                throw new IOException("No space left on device.");
            disk.Flushes++;
            foreach (var line in lines)
                disk.Written.Enqueue(Encoding.UTF8.GetString(line.Span));
        }

        public void Dispose()
        {
        }
    }
}
