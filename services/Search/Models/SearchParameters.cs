using Platform.Learning.Search.Index;
using Platform.Learning.Search.Semantic;

namespace Platform.Search.Models;

/// <summary>What a version was made with. The weights of fields are those that did best on judged queries of another shop (docs/decisions/search.md).</summary>
public sealed record SearchParameters
{
    public Bm25FParameters Text { get; init; } = new()
    {
        Saturation = 0.5f, Weights = [3, 3, 2, 1.5f, 0.8f], LengthNormalisation = [0.6f, 0.3f, 0.2f, 0.5f, 0.8f],
    };

    public LexicalParameters Lexical { get; init; } = new() { Head = 0.03f };

    public LatentParameters Latent { get; init; } = new();

    public EmbeddingParameters Embeddings { get; init; } = new();
}
