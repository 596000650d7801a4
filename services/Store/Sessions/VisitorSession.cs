using Platform.Contracts;

namespace Platform.Store.Sessions;

/// <summary>What is remembered of a visitor: the running session, and what was just bought. It never changes; an action makes another.</summary>
public sealed record VisitorSession
{
    internal const int LongestView = 50;
    internal const int MostBought = 200;

    /// <summary>A visitor of whom nothing is known.</summary>
    public static VisitorSession Empty { get; } = new() { Viewed = [], Bought = [] };

    /// <summary>Products of the running session, newest last, at most 50.</summary>
    public required IReadOnlyList<string> Viewed { get; init; }

    /// <summary>Products bought lately, in this session or before, at most 200.</summary>
    public required IReadOnlyList<string> Bought { get; init; }

    public string? SessionId { get; init; }

    /// <summary>The time of the last action.</summary>
    public DateTimeOffset LastSeen { get; init; }

    /// <summary>The session after an action; another session id, or a pause, begins a new one.</summary>
    public VisitorSession After(VisitorAction action, TimeSpan pause) => After([action], pause);

    /// <summary>The session after several actions of its visitor, in the order in which they came.</summary>
    public VisitorSession After(ReadOnlySpan<VisitorAction> actions, TimeSpan pause)
    {
        var (viewed, bought) = (new LatestProducts(Viewed, LongestView), new LatestProducts(Bought, MostBought));
        var (session, lastSeen) = (SessionId, LastSeen);
        foreach (var action in actions)
        {
            if (action.Type == EventType.PurchaseComplete)
                bought.Add(action.ProductId);
            var isNew = action.SessionId != session || (session is null && action.Time - lastSeen > pause);
            // An event that comes late, of a session that is over, must not end the running one.
            if (isNew && action.Time < lastSeen)
                continue;
            if (isNew)
                viewed.Clear();
            if (action.Type == EventType.DetailPageView)
                viewed.Add(action.ProductId);
            session = action.SessionId;
            lastSeen = action.Time > lastSeen ? action.Time : lastSeen;
        }

        return new VisitorSession { Viewed = viewed.Products, Bought = bought.Products, SessionId = session, LastSeen = lastSeen };
    }
}
