namespace Platform.Store.Sessions;

/// <summary>The running sessions of the shop's visitors: written by what collects events, read by what answers.</summary>
public interface ISessionStore
{
    /// <summary>Remembers an action.</summary>
    ValueTask RecordAsync(VisitorAction action, CancellationToken cancel);

    /// <summary>What is known of a visitor; <see cref="VisitorSession.Empty"/> for a stranger.</summary>
    ValueTask<VisitorSession> FindAsync(string visitorId, CancellationToken cancel);
}
