using System.Threading.Channels;
using Platform.Contracts;

namespace Platform.Storefront.Events;

/// <summary>
/// Events on their way to the platform. Pages put them in and never wait: what finds the queue full is lost and counted.
/// For many writers and one reader.
/// </summary>
public sealed class EventQueue
{
    private readonly Channel<UserEvent> _events;
    private readonly StorefrontMetrics _metrics;
    private readonly Lock _gate = new();
    private int _unsettled;
    private TaskCompletionSource? _allSettled;

    public EventQueue(StorefrontOptions options, StorefrontMetrics metrics)
    {
        _metrics = metrics;
        _events = Channel.CreateBounded<UserEvent>(new BoundedChannelOptions(options.MostEvents) { SingleReader = true });
    }

    /// <summary>Puts an event in.</summary>
    /// <returns>Whether there was room.</returns>
    public bool TryAdd(UserEvent userEvent)
    {
        Settle(-1);
        if (_events.Writer.TryWrite(userEvent))
            return true;
        Settle(1);
        _metrics.EventsLost("dropped", 1);
        return false;
    }

    /// <summary>Waits for events.</summary>
    internal ValueTask<bool> WaitAsync(CancellationToken cancel) => _events.Reader.WaitToReadAsync(cancel);

    /// <summary>Takes what is there now, at most so many; the taker settles them once they are sent or given up.</summary>
    internal UserEvent[] Take(int most)
    {
        var taken = new List<UserEvent>();
        while (taken.Count < most && _events.Reader.TryRead(out var userEvent))
            taken.Add(userEvent);
        return [.. taken];
    }

    /// <summary>Notes that events are on their way no longer.</summary>
    internal void Settle(int events)
    {
        lock (_gate)
        {
            _unsettled -= events;
            _metrics.EventsWaiting(_unsettled);
            if (_unsettled == 0)
                _allSettled?.TrySetResult();
        }
    }

    /// <summary>Ends when nothing is on its way.</summary>
    internal Task WhenSettledAsync()
    {
        lock (_gate)
        {
            if (_unsettled == 0)
                return Task.CompletedTask;
            if (_allSettled is not { Task.IsCompleted: false })
                _allSettled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _allSettled.Task;
        }
    }
}
