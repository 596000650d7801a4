namespace Platform.Store.Events;

/// <summary>A search, and what the visitor did with the answer.</summary>
public sealed record SearchVisit
{
    /// <summary>A number in <see cref="EventTable.Queries"/>.</summary>
    public required int Query { get; init; }

    /// <summary>Milliseconds since 1970.</summary>
    public required long Time { get; init; }

    /// <summary>The search that the visitor made before, within a few minutes; null for none.</summary>
    public SearchVisit? Before { get; init; }

    /// <summary>Products that were looked at after it, once each, in that order: numbers in <see cref="EventTable.Products"/>.</summary>
    public List<int> Viewed { get; } = [];

    /// <summary>Those of them that were put into the basket or bought.</summary>
    public HashSet<int> Taken { get; } = [];
}
