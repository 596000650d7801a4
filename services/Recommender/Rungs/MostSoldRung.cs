using Platform.Hosting.Answers;
using Platform.Hosting.Models;
using Platform.Hosting.Products;
using Platform.Recommender.Models;

namespace Platform.Recommender.Rungs;

/// <summary>The best sellers of a scope, from the narrowest window that has any to give.</summary>
/// <param name="name">One of <see cref="Contracts.Rungs"/>.</param>
/// <param name="slot">Where most-sold serves.</param>
/// <param name="scopes">The scopes of a query, the narrowest first.</param>
/// <param name="ofOtherKinds">Leaves out what may stand for a product of the page.</param>
internal sealed class MostSoldRung(
    string name, ModelSlot<MostSold> slot, Func<RecommendationQuery, IEnumerable<RankingScope>> scopes, bool ofOtherKinds = false)
    : IRung<RecommendationQuery>
{
    public string Name => name;

    public RungLimits Limits => RungLimits.None;

    /// <summary>Best sellers of the category of the current product, then of the categories above it.</summary>
    public static MostSoldRung InCategory(ModelSlot<MostSold> slot) => new(
        Contracts.Rungs.PopularInCategory, slot,
        query => query.Current < 0 || query.Facts.Find(query.Current) is not { Categories: [var path, ..] }
            ? []
            : CategoryPath.WithParents(path).Select(RankingScope.Category));

    public static MostSoldRung InRegion(ModelSlot<MostSold> slot) => new(
        Contracts.Rungs.PopularInRegion, slot,
        query => query.Region is null ? [] : [RankingScope.Region(query.Region)]);

    public static MostSoldRung Everywhere(ModelSlot<MostSold> slot) => new(
        Contracts.Rungs.Popular, slot, _ => [RankingScope.Everywhere]);

    /// <summary>The same without products of the kinds on the page: complements are no substitutes.</summary>
    public MostSoldRung OfOtherKinds() => new(name, slot, scopes, ofOtherKinds: true);

    public ValueTask<RungAnswer> AskAsync(RecommendationQuery query, Memory<ScoredProduct> buffer, Deadline deadline)
    {
        if (slot.Current is not { } served)
            return ValueTask.FromResult(RungAnswer.Nothing);
        var count = 0;
        foreach (var scope in scopes(query))
        {
            for (var window = 0; window < MostSold.WindowDays.Length && count < query.Wanted; window++)
                count = Fill(query, served, served.Model.Best(scope, window), buffer.Span, count);
        }

        return ValueTask.FromResult(new RungAnswer(count, MostSold.Name, served.Version));
    }

    private int Fill(
        RecommendationQuery query, ServedModel<MostSold> served, Ranking ranking, Span<ScoredProduct> buffer, int count)
    {
        var items = ranking.Items.Span;
        var counts = ranking.Counts.Span;
        for (var index = 0; index < items.Length && count < query.Wanted; index++)
        {
            var product = served.Products.ProductOf(items[index]);
            if (query.Allows(product) && !(ofOtherKinds && query.IsOfKindOfPage(product)) && !Contains(buffer[..count], product))
                buffer[count++] = new ScoredProduct(product, counts[index]);
        }

        return count;
    }

    private static bool Contains(ReadOnlySpan<ScoredProduct> products, int product)
    {
        foreach (var scored in products)
        {
            if (scored.Product == product)
                return true;
        }

        return false;
    }
}
