namespace Platform.Store.Sessions;

/// <summary>The running sessions of the shop's visitors: written by what collects events, read by what answers.</summary>
public interface ISessionStore
{
    /// <summary>Remembers actions, of one visitor or several, in the order in which they came.</summary>
    ValueTask RecordAsync(ReadOnlyMemory<VisitorAction> actions, CancellationToken cancel);

    /// <summary>What is known of a visitor; <see cref="VisitorSession.Empty"/> for a stranger.</summary>
    ValueTask<VisitorSession> FindAsync(string visitorId, CancellationToken cancel);
}
