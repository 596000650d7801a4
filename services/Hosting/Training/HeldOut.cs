using Platform.Store.Events;
using Platform.Store.Products;

namespace Platform.Hosting.Training;

/// <summary>What shoppers did and a model has not seen: questions with known answers.</summary>
public sealed record HeldOut
{
    /// <summary>Questions of each kind, at most: enough for a standard error near 0.005.</summary>
    private const int Most = 5_000;

    /// <summary>The ids that the numbers below stand for.</summary>
    public required IReadOnlyList<string> Products { get; init; }

    /// <summary>What is known of the products.</summary>
    public Catalogue Catalogue { get; init; } = Catalogue.Empty;

    /// <summary>What came next.</summary>
    public required IReadOnlyList<NextItemQuery> NextItems { get; init; }

    /// <summary>Baskets of two products at least.</summary>
    public required IReadOnlyList<int[]> Baskets { get; init; }

    /// <summary>Searches after which something was chosen.</summary>
    public IReadOnlyList<HeldOutSearch> Searches { get; init; } = [];

    /// <summary>The questions that the end of the data holds for who saw its beginning only.</summary>
    /// <param name="seen">The data before the cut.</param>
    /// <param name="after">The data after it.</param>
    /// <param name="seed">Chooses, where there are more than enough.</param>
    public static HeldOut Between(TrainingData seen, TrainingData after, int seed)
    {
        var views = NextViews(seen, after).ToArray();
        // A shop that knows only what its customers have: what did they get next?
        var next = views.Length > 0 ? views : [.. NextPurchases(seen, after)];
        return new HeldOut
        {
            Products = seen.Products,
            Catalogue = seen.Catalogue,
            NextItems = Some(next, seed),
            Baskets = Some([.. BasketsOf(after.Baskets)], seed),
            Searches = Some(
                [.. after.Searches.Where(search => search.Viewed.Count > 0).Select(search => new HeldOutSearch(after.Events.Queries[search.Query], search.Viewed))],
                seed),
        };
    }

    private static IEnumerable<NextItemQuery> NextViews(TrainingData seen, TrainingData after)
    {
        var visits = after.Visits;
        for (var visit = 0; visit < visits.Count; visit++)
        {
            var (start, end) = (visits.Offsets[visit], visits.Offsets[visit + 1]);
            var history = HistoryOf(seen, visits.Users[visit]);
            for (var next = start + 1; next < end; next++)
            {
                yield return new NextItemQuery
                {
                    UserId = visits.Users[visit] < 0 ? null : seen.Events.Users[visits.Users[visit]],
                    History = history,
                    Session = new ArraySegment<int>(visits.Products, start, next - start),
                    Next = visits.Products[next],
                };
            }
        }
    }

    private static IEnumerable<NextItemQuery> NextPurchases(TrainingData seen, TrainingData after)
    {
        var bought = after.Histories;
        for (var person = 0; person < bought.Count; person++)
        {
            var history = HistoryOf(seen, bought.Users[person]);
            if (history.Count > 0)
            {
                yield return new NextItemQuery
                {
                    UserId = seen.Events.Users[bought.Users[person]],
                    History = history,
                    Session = [],
                    Next = bought.Products[bought.Offsets[person]],
                };
            }
        }
    }

    private static ArraySegment<int> HistoryOf(TrainingData seen, int user)
    {
        var entries = user < 0 ? default : seen.Histories.Find(user);
        return new ArraySegment<int>(seen.Histories.Products)[entries];
    }

    private static IEnumerable<int[]> BasketsOf(Baskets baskets) => Enumerable.Range(0, baskets.Count)
        .Select(basket => baskets[basket].ToArray())
        .Where(products => products.Length > 1);

    private static T[] Some<T>(T[] all, int seed)
    {
        if (all.Length <= Most)
            return all;
        new Random(seed).Shuffle(all);
        return all[..Most];
    }
}
