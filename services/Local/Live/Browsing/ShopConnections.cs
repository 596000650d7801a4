using Platform.Local.Live.Timing;

namespace Platform.Local.Live.Browsing;

/// <summary>
/// The connections to a shop. A browser would keep its own open between two pages; sixty thousand of them would not
/// find ports on one machine, so that whoever asks takes one that is idle, or opens one where none is.
/// </summary>
internal sealed class ShopConnections(ShopAddress shop, RunClock clock) : IDisposable
{
    /// <summary>Idle ones are closed before servers close them, as those do after two minutes.</summary>
    private const long LongestIdle = 30 * RunClock.Second;

    private readonly Lock _lock = new();
    private readonly List<ShopConnection> _idle = [];
    private readonly HashSet<ShopConnection> _busy = [];
    private bool _isDisposed;

    /// <summary>An idle connection, the one used last; a new one where there is none.</summary>
    /// <param name="deadline">The moment at which whoever waits loses patience.</param>
    /// <param name="isFresh">Takes none that was used before.</param>
    public async ValueTask<ShopConnection> TakeAsync(long deadline, bool isFresh = false)
    {
        ShopConnection? idle = null;
        ShopConnection taken;
        lock (_lock)
        {
            if (_idle.Count > 0 && !isFresh)
            {
                idle = _idle[^1];
                _idle.RemoveAt(_idle.Count - 1);
            }

            taken = idle ?? new ShopConnection(shop, clock);
            taken.Deadline = deadline;
            _busy.Add(taken);
        }

        if (idle is null)
        {
            try
            {
                await taken.ConnectAsync();
            }
            catch
            {
                Drop(taken);
                throw;
            }
        }

        return taken;
    }

    /// <summary>Gives back a connection over which an answer came.</summary>
    public void Return(ShopConnection connection)
    {
        if (connection.Answer.Closes || connection.IsAborted || _isDisposed)
        {
            Drop(connection);
            return;
        }

        lock (_lock)
        {
            _busy.Remove(connection);
            connection.IdleSince = clock.Now;
            _idle.Add(connection);
        }
    }

    /// <summary>Closes a connection that broke.</summary>
    public void Drop(ShopConnection connection)
    {
        lock (_lock)
            _busy.Remove(connection);
        connection.Dispose();
    }

    /// <summary>Ends the waits that last too long, and closes what was idle for long.</summary>
    public void Sweep(long now)
    {
        lock (_lock)
        {
            foreach (var connection in _busy)
            {
                if (connection.Deadline <= now && !connection.IsAborted)
                    connection.Abort();
            }

            // Those used last are at the end.
            while (_idle.Count > 0 && _idle[0].IdleSince + LongestIdle <= now)
            {
                _idle[0].Dispose();
                _idle.RemoveAt(0);
            }
        }
    }

    public void Dispose()
    {
        _isDisposed = true;
        lock (_lock)
        {
            foreach (var connection in _busy)
                connection.Abort();
            foreach (var connection in _idle)
                connection.Dispose();
            _idle.Clear();
        }
    }
}
