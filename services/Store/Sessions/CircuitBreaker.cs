namespace Platform.Store.Sessions;

/// <summary>
/// Spares everybody the wait for what has failed several times in a row: after a pause one is let through, and when that
/// one comes back well, all are. For several threads.
/// </summary>
/// <param name="failures">Failures in a row after which it opens.</param>
/// <param name="pause">Between two tries while it is open.</param>
/// <param name="time">Measures the pause.</param>
internal sealed class CircuitBreaker(int failures, TimeSpan pause, TimeProvider time)
{
    private readonly Lock _gate = new();
    private int _inARow;
    private long _triedAt;

    /// <summary>Whether to try at all.</summary>
    public bool LetsThrough()
    {
        if (Volatile.Read(ref _inARow) < failures)
            return true;
        lock (_gate)
        {
            if (_inARow >= failures && time.GetElapsedTime(_triedAt) < pause)
                return false;
            // The one who tries; whoever comes during the next pause does not.
            _triedAt = time.GetTimestamp();
            return true;
        }
    }

    /// <summary>Notes that a try went well.</summary>
    /// <returns>Whether that has closed it.</returns>
    public bool Succeeded()
    {
        if (Volatile.Read(ref _inARow) == 0)
            return false;
        lock (_gate)
        {
            var wasOpen = _inARow >= failures;
            _inARow = 0;
            return wasOpen;
        }
    }

    /// <summary>Notes that a try failed.</summary>
    /// <returns>Whether that has opened it.</returns>
    public bool Failed()
    {
        lock (_gate)
        {
            _triedAt = time.GetTimestamp();
            if (_inARow >= failures)
                return false;
            return ++_inARow == failures;
        }
    }
}
