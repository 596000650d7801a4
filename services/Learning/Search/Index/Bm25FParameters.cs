namespace Platform.Learning.Search.Index;

/// <summary>The parameters of BM25F.</summary>
public sealed record Bm25FParameters
{
    /// <summary>How soon further occurrences of a word count no more.</summary>
    public float Saturation { get; init; } = 1.2f;

    /// <summary>Shape [fields]: what a word in a field weighs.</summary>
    public required IReadOnlyList<float> Weights { get; init; }

    /// <summary>Shape [fields]: 0 to 1, how much a long field counts for less.</summary>
    public required IReadOnlyList<float> LengthNormalisation { get; init; }
}
