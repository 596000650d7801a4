namespace Platform.Benchmarks.SearchQuality;

/// <summary>A product of search_icecat, as texts.</summary>
internal sealed record IcecatProduct
{
    public required string Title { get; init; }

    /// <summary>What it is, where the source says so.</summary>
    public required string Type { get; init; }

    /// <summary>The maker's name of it, often a code.</summary>
    public required string Name { get; init; }

    public required string Supplier { get; init; }

    public required string Description { get; init; }

    /// <summary>Values of its text attributes, and the names of those that it has.</summary>
    public required string Attributes { get; init; }
}
