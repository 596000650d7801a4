using Microsoft.Extensions.Logging;
using Platform.Store.Sessions;

namespace Platform.Collector;

/// <summary>
/// Tells the session store what durable events say. A store that is away costs the session some of its memory, and
/// no event.
/// </summary>
public sealed class SessionUpdates(ISessionStore sessions, CollectorMetrics metrics, ILogger<SessionUpdates> logger)
{
    public async ValueTask RecordAsync(ReadOnlyMemory<VisitorAction> actions, CancellationToken cancel)
    {
        if (actions.IsEmpty)
            return;
        try
        {
            await sessions.RecordAsync(actions, cancel).ConfigureAwait(false);
        }
        catch (SessionsUnavailableException)
        {
            // The store has said so itself, once and not for every request.
            metrics.SessionFailed();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            metrics.SessionFailed();
            logger.LogError(failure, "The session store does not take what visitors do.");
        }
    }
}
