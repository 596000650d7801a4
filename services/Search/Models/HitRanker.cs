using Platform.Learning.Ranking.Trees;

namespace Platform.Search.Models;

/// <summary>Orders hits by their features: by trees that the shop's searches taught, else by a sum that makes sense anywhere.</summary>
internal sealed class HitRanker
{
    /// <summary>What a feature counts without trees, by <see cref="HitFeatures"/>.</summary>
    private static readonly float[] Weights = HitFeatures.Weights;

    private readonly TreeScorer? _scorer;

    private HitRanker(TreeEnsemble? trees) => (Trees, _scorer) = (trees, trees is null ? null : new TreeScorer(trees));

    /// <summary>Without any search to learn from.</summary>
    public static HitRanker Linear { get; } = new(null);

    /// <summary>The trees; null for none.</summary>
    public TreeEnsemble? Trees { get; }

    /// <exception cref="InvalidDataException">The trees are of other features.</exception>
    public static HitRanker Of(TreeEnsemble trees) => trees.Columns == HitFeatures.Count
        ? new HitRanker(trees)
        : throw new InvalidDataException($"Expected trees of {HitFeatures.Count} features, found {trees.Columns}.");

    /// <summary>Scores hits.</summary>
    /// <param name="features">Shape [hits, features].</param>
    /// <param name="scores">Receives the scores, higher is better.</param>
    public void Score(ReadOnlySpan<float> features, Span<double> scores)
    {
        if (_scorer is not null)
        {
            _scorer.Score(features, scores);
            return;
        }

        for (var hit = 0; hit < scores.Length; hit++)
        {
            var sum = 0f;
            for (var feature = 0; feature < HitFeatures.Count; feature++)
                sum += Weights[feature] * features[(hit * HitFeatures.Count) + feature];
            scores[hit] = sum;
        }
    }
}
