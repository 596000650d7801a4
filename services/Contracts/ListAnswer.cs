namespace Platform.Contracts;

/// <summary>A page of a ranked list or of search results, and where it came from.</summary>
public sealed record ListAnswer
{
    /// <summary>The products of the page, best first, each once.</summary>
    public required IReadOnlyList<ProductResult> Results { get; init; }

    /// <summary>How many products the whole list has.</summary>
    public required int TotalSize { get; init; }

    public required IReadOnlyList<Facet> Facets { get; init; }

    /// <summary>What was searched for instead of the query; null where the query itself was.</summary>
    public string? CorrectedQuery { get; init; }

    /// <summary>What a query was understood to ask for, as filters would say it; null where nothing of the kind.</summary>
    public IReadOnlyList<string>? Understood { get; init; }

    /// <summary>Of that, what was let go since nothing has all of it; null where nothing was.</summary>
    public IReadOnlyList<string>? Relaxed { get; init; }

    /// <summary>To be sent back with the events that follow from this answer.</summary>
    public required string AttributionToken { get; init; }

    /// <summary>
    /// In some answers: the features of the products as they were, to be sent back in the impression's attributes as
    /// <c>features</c>. Opaque to the shop.
    /// </summary>
    public string? Features { get; init; }

    /// <summary>The model that put the products into this order; empty where none did.</summary>
    public required string Model { get; init; }

    /// <summary>That model's version.</summary>
    public required string Version { get; init; }

    /// <summary>The rung of the ladder that answered: see <see cref="Rungs"/>.</summary>
    public required string Rung { get; init; }

    /// <summary>The experiments this answer took part in: name to arm.</summary>
    public required IReadOnlyDictionary<string, string> Experiments { get; init; }
}
