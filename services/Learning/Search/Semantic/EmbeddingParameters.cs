namespace Platform.Learning.Search.Semantic;

/// <summary>How embeddings learn from queries.</summary>
public sealed record EmbeddingParameters
{
    public int Epochs { get; init; } = 6;

    /// <summary>Products drawn at random for each pair, that must be less alike.</summary>
    public int Negatives { get; init; } = 6;

    /// <summary>By how much less.</summary>
    public float Margin { get; init; } = 0.25f;

    /// <summary>The step at the beginning; it falls to nothing.</summary>
    public float Step { get; init; } = 0.15f;

    /// <summary>A product's step beside a word's: products know what they are from the catalogue.</summary>
    public float ProductStep { get; init; } = 0.2f;

    /// <summary>Places for pieces of words; a power of two.</summary>
    public int Pieces { get; init; } = 1 << 14;
}
