namespace Platform.Learning.Search.Index;

/// <summary>What besides BM25F makes a document a good hit. All weights are on a scale where a perfect match by BM25F is 1.</summary>
public sealed record LexicalParameters
{
    /// <summary>What a document loses that has none of the query's words by rarity.</summary>
    public float Coordination { get; init; } = 0.3f;

    /// <summary>What it gains where the query's words stand next to one another as in the query.</summary>
    public float Phrase { get; init; } = 0.05f;

    /// <summary>What it gains where the query's last word says what the thing is.</summary>
    public float Head { get; init; } = 0.05f;

    /// <summary>0 to 1: a document that has less of the query, by rarity of its words, is no hit.</summary>
    public float LeastCovered { get; init; } = 0.5f;

    /// <summary>0 to 1: a document that BM25F gives less is no hit.</summary>
    public float LeastScore { get; init; } = 0.35f;

    /// <summary>How many of the best by BM25F are looked at for phrases.</summary>
    public int Depth { get; init; } = 200;
}
