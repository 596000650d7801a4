namespace Platform.Local.Live.Timing;

/// <summary>What is to happen when. It has no clock of its own: whoever has one says what time it is. Any thread may add.</summary>
internal sealed class Timeline
{
    private readonly Lock _lock = new();
    private readonly PriorityQueue<Action<long>, (long Due, long Number)> _due = new();
    private long _number;

    /// <summary>The moment of what is due next; null where nothing is planned.</summary>
    public long? Next
    {
        get
        {
            lock (_lock)
                return _due.TryPeek(out _, out var first) ? first.Due : null;
        }
    }

    /// <summary>Plans something; what is due at the same moment happens in the order of planning.</summary>
    /// <param name="due">The moment; one that has passed is due at once.</param>
    /// <param name="what">Is told the moment at which it was due, not the one at which it happens.</param>
    public void Add(long due, Action<long> what)
    {
        lock (_lock)
            _due.Enqueue(what, (due, _number++));
    }

    /// <summary>Lets happen whatever is due, what is planned meanwhile included.</summary>
    /// <param name="now">The moment that is now.</param>
    public void RunDue(long now)
    {
        while (Take(now) is var (what, due))
            what(due);
    }

    private (Action<long> What, long Due)? Take(long now)
    {
        lock (_lock)
        {
            if (!_due.TryPeek(out var what, out var first) || first.Due > now)
                return null;
            _due.Dequeue();
            return (what, first.Due);
        }
    }
}
