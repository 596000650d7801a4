using Platform.Hosting.Answers;
using Platform.Hosting.Models;
using Platform.Learning;
using Platform.Recommender.Models;

namespace Platform.Recommender.Rungs;

/// <summary>Answers from the products of the page; without a page, from the product that was looked at last.</summary>
/// <param name="slot">Where the model serves.</param>
internal sealed class ItemRung<TModel>(ModelSlot<TModel> slot) : IRung<RecommendationQuery>
    where TModel : class, IModel<TModel>, INeighbourModel
{
    private static readonly RungLimits Quick = new()
    {
        // A walk along a few lists: microseconds, so that shedding it would save nothing.
        Deadline = TimeSpan.FromMilliseconds(20), KeepsDeadline = true, MayBeShed = false,
    };

    public string Name => Contracts.Rungs.Item;

    public RungLimits Limits => Quick;

    public ValueTask<RungAnswer> AskAsync(RecommendationQuery query, Memory<ScoredProduct> buffer, Deadline deadline)
    {
        if (slot.Current is not { } served)
            return ValueTask.FromResult(RungAnswer.Nothing);
        var asked = query.Page.Length > 0 ? query.Page : query.Session.AsSpan(Math.Max(0, query.Session.Length - 1));
        Span<int> items = stackalloc int[asked.Length];
        var known = 0;
        foreach (var product in asked)
        {
            if (served.Products.ItemOf(product) is >= 0 and var item)
                items[known++] = item;
        }

        if (known == 0)
            return ValueTask.FromResult(RungAnswer.Nothing);
        Span<ScoredItem> best = stackalloc ScoredItem[Math.Min(query.Wanted, buffer.Length)];
        var count = served.Model.Find(items[..known], new EligibleItems(query, served.Products), best);
        for (var index = 0; index < count; index++)
            buffer.Span[index] = new ScoredProduct(served.Products.ProductOf(best[index].Item), best[index].Score);
        return ValueTask.FromResult(new RungAnswer(count, TModel.Name, served.Version));
    }
}
