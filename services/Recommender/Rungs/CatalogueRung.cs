using Platform.Hosting.Answers;
using Platform.Hosting.Products;

namespace Platform.Recommender.Rungs;

/// <summary>Below the last model: what can be bought, the newest first; or, without a catalogue, what was ever heard of.</summary>
internal sealed class CatalogueRung(ProductDirectory directory) : IRung<RecommendationQuery>
{
    public string Name => Contracts.Rungs.Catalogue;

    public RungLimits Limits => RungLimits.None;

    public ValueTask<RungAnswer> AskAsync(RecommendationQuery query, Memory<ScoredProduct> buffer, Deadline deadline)
    {
        var newest = query.Facts.Newest;
        var most = newest.Count > 0 ? newest.Count : directory.Count;
        var count = 0;
        for (var index = 0; index < most && count < query.Wanted; index++)
        {
            var product = newest.Count > 0 ? newest[index] : index;
            if (query.Allows(product))
                buffer.Span[count++] = new ScoredProduct(product, 0);
        }

        return ValueTask.FromResult(new RungAnswer(count, "catalogue", ""));
    }
}
