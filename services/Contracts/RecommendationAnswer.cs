namespace Platform.Contracts;

/// <summary>Products for a placement, and where they came from.</summary>
public sealed record RecommendationAnswer
{
    /// <summary>Best first, each product once.</summary>
    public required IReadOnlyList<ProductResult> Results { get; init; }

    /// <summary>To be sent back with the events that follow from this answer.</summary>
    public required string AttributionToken { get; init; }

    /// <summary>The model that gave the first result; empty where there was none to give.</summary>
    public required string Model { get; init; }

    /// <summary>That model's version.</summary>
    public required string Version { get; init; }

    /// <summary>The rung of the ladder that gave the first result: see <see cref="Rungs"/>.</summary>
    public required string Rung { get; init; }

    /// <summary>The experiments this answer took part in: name to arm.</summary>
    public required IReadOnlyDictionary<string, string> Experiments { get; init; }
}
