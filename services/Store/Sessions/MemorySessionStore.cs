using BitFaster.Caching;
using BitFaster.Caching.Lru;

namespace Platform.Store.Sessions;

/// <summary>Sessions in the memory of this process.</summary>
public sealed class MemorySessionStore(VisitorSessionOptions options) : ISessionStore
{
    private readonly ICache<string, Visitor> _visitors = new ConcurrentLruBuilder<string, Visitor>()
        .WithCapacity(options.Visitors)
        .WithExpireAfterAccess(options.Lifetime)
        .WithKeyComparer(StringComparer.Ordinal)
        .Build();

    public ValueTask RecordAsync(VisitorAction action, CancellationToken cancel)
    {
        var visitor = _visitors.GetOrAdd(action.VisitorId, _ => new Visitor());
        // Two actions at once: whoever comes second builds on the first.
        lock (visitor)
            visitor.Session = visitor.Session.After(action, options.Pause);
        return ValueTask.CompletedTask;
    }

    public ValueTask<VisitorSession> FindAsync(string visitorId, CancellationToken cancel) =>
        ValueTask.FromResult(_visitors.TryGet(visitorId, out var visitor) ? visitor.Session : VisitorSession.Empty);

    private sealed class Visitor
    {
        private volatile VisitorSession _session = VisitorSession.Empty;

        public VisitorSession Session
        {
            get => _session;
            set => _session = value;
        }
    }
}
