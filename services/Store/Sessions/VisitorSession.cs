using Platform.Contracts;

namespace Platform.Store.Sessions;

/// <summary>What is remembered of a visitor: the running session, and what was just bought. It never changes; an action makes another.</summary>
public sealed record VisitorSession
{
    private const int LongestView = 50;
    private const int MostBought = 200;

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
    public VisitorSession After(VisitorAction action, TimeSpan pause)
    {
        var bought = action.Type == EventType.PurchaseComplete ? WithLast(Bought, action.ProductId, MostBought) : Bought;
        var isNew = action.SessionId != SessionId || (SessionId is null && action.Time - LastSeen > pause);
        // An event that comes late, of a session that is over, must not end the running one.
        if (isNew && action.Time < LastSeen)
            return this with { Bought = bought };
        var viewed = isNew ? [] : Viewed;
        return new VisitorSession
        {
            Viewed = action.Type == EventType.DetailPageView ? WithLast(viewed, action.ProductId, LongestView) : viewed,
            Bought = bought,
            SessionId = action.SessionId,
            LastSeen = action.Time > LastSeen ? action.Time : LastSeen,
        };
    }

    private static string[] WithLast(IReadOnlyList<string> products, string product, int most)
    {
        var skipped = Math.Max(0, products.Count + 1 - most);
        var longer = new string[products.Count + 1 - skipped];
        for (var index = skipped; index < products.Count; index++)
            longer[index - skipped] = products[index];
        longer[^1] = product;
        return longer;
    }
}
