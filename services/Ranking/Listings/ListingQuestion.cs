using Platform.Hosting.Lists;

namespace Platform.Ranking.Listings;

/// <summary>What a list is asked for.</summary>
internal sealed record ListingQuestion
{
    /// <summary>The lists as they are now.</summary>
    public required ListingIndex Index { get; init; }

    public required string Category { get; init; }

    /// <summary>The category's products, best first for everybody.</summary>
    public required int[] Shelf { get; init; }

    public IReadOnlyList<ListFilter> Filters { get; init; } = [];

    public ListSort Sort { get; init; }

    public string? VisitorId { get; init; }

    /// <summary>The customer's products, by their numbers; empty for a stranger.</summary>
    public int[] History { get; init; } = [];

    /// <summary>Which of them were bought; as long.</summary>
    public bool[] Owned { get; init; } = [];

    /// <summary>What the running session looked at.</summary>
    public int[] Session { get; init; } = [];

    /// <summary>Waits for every rung: the same question, the same answer.</summary>
    public bool IsPatient { get; init; }
}
