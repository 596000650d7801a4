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

    public ValueTask RecordAsync(ReadOnlyMemory<VisitorAction> actions, CancellationToken cancel)
    {
        for (var rest = actions.Span; !rest.IsEmpty;)
        {
            var count = 1;
            while (count < rest.Length && rest[count].VisitorId == rest[0].VisitorId)
                count++;
            Record(rest[..count]);
            rest = rest[count..];
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask<VisitorSession> FindAsync(string visitorId, CancellationToken cancel) =>
        ValueTask.FromResult(_visitors.TryGet(visitorId, out var visitor) ? visitor.Session : VisitorSession.Empty);

    /// <summary>Remembers actions of one visitor.</summary>
    private void Record(ReadOnlySpan<VisitorAction> actions)
    {
        var visitor = _visitors.GetOrAdd(actions[0].VisitorId, _ => new Visitor());
        // Two requests at once: whoever comes second builds on the first.
        lock (visitor)
            visitor.Session = visitor.Session.After(actions, options.Pause);
    }

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
