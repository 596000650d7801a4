using Platform.Hosting.Models;
using Platform.Ranking.Features;
using Platform.Ranking.Models;

namespace Platform.Ranking;

/// <summary>Asks a version for the scores of products that were looked at together before.</summary>
internal sealed class ListingProbe : IModelProbe<ListingRanker>
{
    public int Ask(ServedModel<ListingRanker> candidate, SampleRequest sample)
    {
        var model = candidate.Model;
        var rows = new float[sample.ProductIds.Count * FeatureSet.Count];
        var scores = new double[sample.ProductIds.Count];
        model.Scorer.Score(rows, scores);
        return scores.Count(double.IsFinite);
    }
}
