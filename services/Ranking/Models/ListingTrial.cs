using Platform.Hosting.Training;
using Platform.Ranking.Features;

namespace Platform.Ranking.Models;

/// <summary>
/// Measures a ranker by what shoppers looked at next: where the product stands when its category is put in order for
/// that shopper at that moment. It does not depend on where products stood on pages, as clicks in lists do.
/// </summary>
internal static class ListingTrial
{
    private const int Most = 600;
    private const int At = 20;

    /// <summary>The longest list that is put in order: the best of it by what everybody sees, as serving does.</summary>
    private const int Longest = 1_000;

    /// <summary>Measures.</summary>
    /// <returns><c>ndcg@20</c> and <c>mrr@20</c>, each 0 to 1; empty where there was nothing to ask.</returns>
    public static IReadOnlyDictionary<string, double> Measure(ListingRanker ranker, HeldOut heldOut)
    {
        var numbers = ranker.Products.Select((id, number) => (id, number)).ToDictionary(product => product.id, product => product.number);
        int ItemOf(int product) => numbers.GetValueOrDefault(heldOut.Products[product], -1);
        var traits = ProductTraits.Of([.. ranker.Products.Select(heldOut.Catalogue.Find)], ranker.Attributes);
        var rows = new FeatureRows(traits, ranker.Stats, ranker.Until);
        var shelves = Enumerable.Range(0, traits.Count)
            .Where(product => traits.IsAvailable[product] && traits.ValueOf(ProductTraits.Category, product) >= 0)
            .GroupBy(product => traits.ValueOf(ProductTraits.Category, product))
            .ToDictionary(shelf => shelf.Key, shelf => shelf.OrderByDescending(product => rows.Common(product, 2)).Take(Longest).ToArray());
        var (asked, gain, rank) = (0, 0d, 0d);
        foreach (var query in heldOut.NextItems)
        {
            if (asked == Most)
                break;
            var next = ItemOf(query.Next);
            if (next < 0 || !shelves.TryGetValue(traits.ValueOf(ProductTraits.Category, next), out var shelf) || !shelf.Contains(next))
                continue;
            asked++;
            int[] history = [.. query.History.Select(ItemOf).Where(product => product >= 0)];
            int[] session = [.. query.Session.Select(ItemOf).Where(product => product >= 0)];
            var place = PlaceOf(ranker, rows, shelf, next, history, session);
            if (place >= At)
                continue;
            gain += 1 / Math.Log2(place + 2);
            rank += 1d / (place + 1);
        }

        return asked == 0 ? new Dictionary<string, double>() : new Dictionary<string, double> { ["ndcg@20"] = gain / asked, ["mrr@20"] = rank / asked };
    }

    private static int PlaceOf(ListingRanker ranker, FeatureRows rows, int[] shelf, int next, int[] history, int[] session)
    {
        var features = new float[shelf.Length * FeatureSet.Count];
        rows.Fill(shelf, rows.ProfileOf(history, []), rows.ProfileOf(session, []), features);
        var scores = new double[shelf.Length];
        ranker.Scorer.Score(features, scores);
        var own = scores[Array.IndexOf(shelf, next)];
        // Of equals as many stand before as behind: else whoever scores all the same would be best.
        return scores.Count(score => score > own) + ((scores.Count(score => score == own) - 1) / 2);
    }
}
