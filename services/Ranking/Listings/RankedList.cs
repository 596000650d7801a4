namespace Platform.Ranking.Listings;

/// <summary>A whole list in its order, as it is remembered while somebody turns its pages. It never changes.</summary>
internal sealed record RankedList
{
    /// <summary>All products, each once.</summary>
    public required int[] Products { get; init; }

    /// <summary>Shape [products].</summary>
    public required float[] Scores { get; init; }

    /// <summary>Why a product stands where no score would have put it.</summary>
    public required IReadOnlyDictionary<int, IReadOnlyList<string>> Reasons { get; init; }

    public required IReadOnlyList<Contracts.Facet> Facets { get; init; }

    public required string Rung { get; init; }

    public required string Model { get; init; }

    public required string Version { get; init; }

    /// <summary>When it was made, as of <see cref="TimeProvider.GetTimestamp"/>.</summary>
    public required long Made { get; init; }
}
