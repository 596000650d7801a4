using Platform.Hosting.Answers;
using Platform.Hosting.Models;
using Platform.Learning;
using Platform.Recommender.Models;

namespace Platform.Recommender.Rungs;

/// <summary>Continues the running session. Of products that differ in colour or size only it shows a few.</summary>
/// <param name="slot">Where the model serves.</param>
internal sealed class SessionRung(ModelSlot<YouMightAlsoLike> slot) : IRung<RecommendationQuery>
{
    /// <summary>Variants of one product in an answer, at most.</summary>
    private const int MostVariants = 2;

    /// <summary>Further items that are asked for where the catalogue knows of variants, per item wanted.</summary>
    private const int Spare = 1;

    private static readonly RungLimits Quick = new() { Deadline = TimeSpan.FromMilliseconds(20), KeepsDeadline = true };

    public string Name => Contracts.Rungs.Session;

    public RungLimits Limits => Quick;

    public ValueTask<RungAnswer> AskAsync(RecommendationQuery query, Memory<ScoredProduct> buffer, Deadline deadline)
    {
        if (slot.Current is not { } served || query.Session.Length == 0)
            return ValueTask.FromResult(RungAnswer.Nothing);
        Span<int> session = stackalloc int[query.Session.Length];
        for (var click = 0; click < session.Length; click++)
            session[click] = served.Products.ItemOf(query.Session[click]);

        var asked = query.Facts.Newest.Count > 0 ? query.Wanted * (1 + Spare) : query.Wanted;
        Span<ScoredItem> best = stackalloc ScoredItem[asked];
        var found = served.Model.ContinueSession(session, new EligibleItems(query, served.Products), best);
        var products = buffer.Span;
        var count = 0;
        for (var index = 0; index < found && count < query.Wanted; index++)
        {
            var product = served.Products.ProductOf(best[index].Item);
            if (Variants(query, products[..count], product) < MostVariants)
                products[count++] = new ScoredProduct(product, best[index].Score);
        }

        return ValueTask.FromResult(new RungAnswer(count, YouMightAlsoLike.Name, served.Version));
    }

    private static int Variants(RecommendationQuery query, ReadOnlySpan<ScoredProduct> products, int product)
    {
        var variants = 0;
        foreach (var scored in products)
        {
            if (query.Facts.AreVariants(scored.Product, product))
                variants++;
        }

        return variants;
    }
}
