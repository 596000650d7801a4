using System.Diagnostics;
using Platform.Benchmarks.Reporting;
using Platform.Learning;
using Platform.Learning.Baskets;
using Platform.Learning.Neighbours;
using Platform.Learning.Tuning;
using Platform.Store;
using Platform.Store.Imports;

namespace Platform.Benchmarks.RecommendQuality;

/// <summary>
/// A grocer's baskets: rules beside their published counts; and an item taken out of a basket, to be found again by
/// complements that were learned from four fifths of the baskets, beside the best sellers of the same four fifths
/// that are not in the basket.
/// </summary>
internal static class GroceriesFigures
{
    private const int Seed = 1;
    private const int Wanted = 5;
    private const int ListLength = 100;

    /// <summary>As many as the first training of also-bought makes.</summary>
    private const int Trials = 24;

    private const string Popularity = "popularity";
    private const string Target = "≥ 1.5 × popularity";

    public static IReadOnlyList<Figure> Measure()
    {
        var names = new StringTable();
        var file = Path.Combine(Repository.RealData("groceries"), "groceries.csv.gz");
        int[][] baskets = [.. BasketsFile.Read(file, new BadRows(forgiven: 0)).Select(basket => basket.Select(name => names.Add(name)).ToArray())];
        return [.. Rules(Pack(baskets, names.Count)), .. HeldOutItems(baskets, names.Count)];
    }

    private static IEnumerable<Figure> Rules(Sequences baskets)
    {
        foreach (var (support, confidence, shortest, sets, rules) in
            new[] { (0.001, 0.8, 1, 13_492, 410), (0.006, 0.25, 2, 747, 463), (0.01, 0.5, 1, 333, 15) })
        {
            var found = FrequentSets.Find(baskets, AssociationRules.LeastCount(support, baskets.Count));
            var count = AssociationRules.Of(found, baskets.Count, confidence, shortest).Count();
            yield return new($"groceries rules at {support}, {confidence}", count)
            {
                Target = $"{rules} exactly", Peer = "full enumeration", PeerValue = rules,
            };
            yield return new($"groceries frequent sets at {support}", found.Count)
            {
                Target = $"{sets} exactly", Peer = "full enumeration", PeerValue = sets,
            };
        }
    }

    private static IEnumerable<Figure> HeldOutItems(int[][] baskets, int itemCount)
    {
        var shuffled = baskets[..];
        new Random(Seed).Shuffle(shuffled);
        var cut = shuffled.Length * 4 / 5;
        var training = Pack(shuffled[..cut], itemCount);
        int[][] test = [.. shuffled[cut..].Where(basket => basket.Length > 1)];
        var clock = Stopwatch.StartNew();
        var kinds = Kinds.Unknown(itemCount);
        var budget = new SearchBudget { Trials = Trials, Seed = Seed, Cores = Environment.ProcessorCount };
        var parameters = ComplementTuning.Find(training, views: null, kinds, content: null, budget, default);
        var complements = new Complements(new ComplementEvidence(training, views: null, kinds, content: null), parameters)
            .All(ListLength, budget.Cores);
        var seconds = clock.Elapsed.TotalSeconds;

        var popular = Popular(training);
        foreach (var (name, questions) in Protocols(test))
        {
            yield return new($"groceries HR@{Wanted}, {name}", HitRate(questions, items => Answer(complements, items, parameters.Decay)))
            {
                Target = Target, Peer = Popularity, PeerValue = HitRate(questions, items => popular.Where(item => !items.Contains(item)).Take(Wanted)),
            };
        }

        yield return new("groceries search and training", seconds, "s") { Target = "≤ 300" };
    }

    /// <summary>The ways to take an item out: each has its own difficulty.</summary>
    private static IEnumerable<(string Name, (int[] Items, int Target)[] Questions)> Protocols(int[][] test)
    {
        yield return ("the last item from those before it", [.. test.Select(basket => (basket[..^1], basket[^1]))]);
        yield return ("each next item from those before it", [.. test.SelectMany(basket =>
            Enumerable.Range(1, basket.Length - 1).Select(next => (basket[..next], basket[next])))]);
        yield return ("each item from all others", [.. test.SelectMany(basket =>
            Enumerable.Range(0, basket.Length).Select(one => (basket.Where((_, place) => place != one).ToArray(), basket[one])))]);
    }

    private static int[] Answer(NeighbourLists complements, int[] items, double decay)
    {
        var best = new ScoredItem[Wanted];
        var count = NeighbourSum.Find(complements, items, (float)decay, default(AllItems), best);
        return [.. best.Take(count).Select(scored => scored.Item)];
    }

    private static double HitRate((int[] Items, int Target)[] questions, Func<int[], IEnumerable<int>> answer) =>
        questions.Average(question => answer(question.Items).Contains(question.Target) ? 1.0 : 0.0);

    private static int[] Popular(Sequences training)
    {
        var counts = new int[training.ItemCount];
        foreach (var item in training.Items)
            counts[item]++;
        return [.. Enumerable.Range(0, counts.Length).OrderByDescending(item => counts[item]).ThenBy(item => item)];
    }

    private static Sequences Pack(int[][] baskets, int itemCount)
    {
        var offsets = new int[baskets.Length + 1];
        for (var basket = 0; basket < baskets.Length; basket++)
            offsets[basket + 1] = offsets[basket] + baskets[basket].Length;
        return new Sequences(offsets, [.. baskets.SelectMany(basket => basket)], new long[baskets.Length], itemCount);
    }
}
