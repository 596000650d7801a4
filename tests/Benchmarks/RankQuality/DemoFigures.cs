using System.Globalization;
using Platform.Benchmarks.Reporting;
using Platform.Hosting.Answers;
using Platform.Learning.Ranking;
using Platform.Learning.Ranking.Trees;
using Platform.Ranking.Features;
using Platform.Ranking.Listings;
using Platform.World;
using Platform.World.Shopping;
using Platform.World.Truth;

namespace Platform.Benchmarks.RankQuality;

/// <summary>
/// The first page of a category for customers of the demo shop, held against their true tastes. A product is worth the
/// chance that the customer opens it once it is looked at. The oracle sees the tastes through the same features: the
/// same learner, but taught the true worths instead of clicks. A second one is told the tastes themselves as well, which
/// no past of some twenty products can tell.
/// </summary>
internal static class DemoFigures
{
    private const int At = 20;
    private const int Asked = 400;
    private const int Lessons = 1_500;
    private const int Longest = 200;
    private const int FewestProducts = 60;

    private static readonly WorldOptions Shop = new()
    {
        Seed = 7, Products = 10_000, Customers = 20_000, Events = 500_000, Now = new DateTimeOffset(2026, 6, 15, 0, 0, 0, TimeSpan.Zero),
    };

    public static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        await using var demo = await DemoLists.MakeAsync(Shop);
        var truth = demo.World.Truth;
        var asked = Shoppers(demo, seed: 1, Asked);
        Profile PastOf(DemoShopper shopper) => demo.Index.Rows.ProfileOf(shopper.History, shopper.Owned);
        Profile TasteOf(DemoShopper shopper) => TrueTaste.Of(demo.Index, truth, shopper.Number);
        var lessons = Shoppers(demo, seed: 2, Lessons);
        var (oracle, teller) = (TrainOracle(demo, truth, lessons, PastOf), TrainOracle(demo, truth, lessons, TasteOf));
        var (ours, sold, everybodys) = (new List<double>(), new List<double>(), new List<double>());
        var (seen, told, seenAlone, alone) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        foreach (var shopper in asked)
        {
            var index = demo.Index;
            var shelf = index.Find(shopper.Category)!;
            var worth = shelf.ToDictionary(product => product, product => index.IsAvailable(product) ? Worth(demo, truth, shopper, product) : 0);
            var list = await demo.Maker.MakeAsync(new ListingQuestion
            {
                Index = index, Category = shopper.Category, Shelf = shelf, VisitorId = $"v{shopper.Number}",
                History = shopper.History, Owned = shopper.Owned, IsPatient = true,
            });
            ours.Add(NdcgOf(list.Products, worth));
            everybodys.Add(NdcgOf(shelf, worth));
            sold.Add(NdcgOf([.. shelf.Where(index.IsAvailable).OrderByDescending(product => index.Sold[product])], worth));
            int[] there = [.. shelf.Where(index.IsAvailable)];
            var past = Rows(index, PastOf(shopper), there);
            var (byOracle, byTeller) = (OrderBy(oracle, past, there), OrderBy(teller, Rows(index, TasteOf(shopper), there), there));
            seen.Add(NdcgOf(PageOf(demo, byOracle, shopper), worth));
            told.Add(NdcgOf(PageOf(demo, byTeller, shopper), worth));
            seenAlone.Add(NdcgOf(byOracle, worth));
            alone.Add(NdcgOf(OrderBy(index.Served!.Model.Scorer, past, there), worth));
        }

        return Figures(demo, ours, sold, everybodys, (seen, told), (alone, seenAlone));
    }

    private static Figure[] Figures(DemoLists demo, List<double> ours, List<double> sold, List<double> everybodys, (List<double> Seen, List<double> Told) oracles,
        (List<double> Ours, List<double> Oracle) alone)
    {
        var bounds = QueryBootstrap.Of([.. ours], 0.95, seed: 1);
        return
        [
            new("demo NDCG@20 of the first page", ours.Average()) { Target = "≥ 0.9 of the oracle", Peer = "oracle, same features", PeerValue = oracles.Seen.Average() },
            new("demo NDCG@20 beside who knows", ours.Average()) { Peer = "oracle that is told the tastes", PeerValue = oracles.Told.Average() },
            new("demo NDCG@20 of the model's own order", alone.Ours.Average()) { Target = "≥ 0.9 of the oracle", Peer = "oracle's own order", PeerValue = alone.Oracle.Average() },
            new("demo NDCG@20, lower bound of 95 %", bounds.Low),
            new("demo NDCG@20, upper bound of 95 %", bounds.High),
            new("demo NDCG@20 beside most sold", ours.Average()) { Target = "≥ 1.3×", Peer = "most sold", PeerValue = sold.Average() },
            new("demo NDCG@20 without personal data", everybodys.Average()) { Peer = "most sold", PeerValue = sold.Average() },
            new("demo customers asked for", ours.Count),
            new("demo training", demo.Trained.Elapsed.TotalSeconds, "s"),
            .. demo.Trained.Metrics.Select(metric => new Figure($"demo held-out {metric.Key}", metric.Value)),
        ];
    }

    /// <summary>Customers as they come to lists: by their visits, in a category that they looked at.</summary>
    private static List<DemoShopper> Shoppers(DemoLists demo, int seed, int count)
    {
        var random = new Random(seed);
        var (data, index) = (demo.Data, demo.Index);
        var rows = data.Events.Rows.Where(row => row is { User: >= 0, Product: >= 0 }).ToArray();
        var found = new List<DemoShopper>();
        while (found.Count < count)
        {
            var row = rows[random.Next(rows.Length)];
            var user = data.Events.Users[row.User];
            if (data.ProductOf(row.Product) is not { Categories: [var category, ..] } || index.Find(category) is not { } shelf || shelf.Count(index.IsAvailable) < FewestProducts)
                continue;
            var entries = data.Histories.Find(row.User);
            var (start, length) = entries.GetOffsetAndLength(data.Histories.Products.Length);
            var from = start + Math.Max(0, length - Longest);
            int[] products = [.. Enumerable.Range(from, start + length - from).Select(entry => NumberOf(demo, data.Histories.Products[entry]))];
            found.Add(new DemoShopper(
                int.Parse(user.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture), category, products,
                data.Histories.Owned[from..(start + length)]));
        }

        return found;
    }

    private static int NumberOf(DemoLists demo, int product) => demo.Index.Served!.Products.ProductOf(product);

    private static double Worth(DemoLists demo, DemoTruth truth, DemoShopper shopper, int product) =>
        ProductNumber.TryParse(demo.Index.Facts.Find(product)!.Id, out var number)
            ? truth.OpenChance(truth.Utility(shopper.Number, number, demo.Options.Now)) : 0;

    /// <summary>The gain is the worth itself.</summary>
    private static double NdcgOf(IReadOnlyList<int> ranked, Dictionary<int, double> worth)
    {
        double Gain(IEnumerable<double> gains) => gains.Take(At).Select((gain, rank) => gain / Math.Log2(rank + 2)).Sum();
        return Gain(ranked.Select(product => worth[product])) / Gain(worth.Values.OrderDescending());
    }

    private static TreeScorer TrainOracle(DemoLists demo, DemoTruth truth, List<DemoShopper> shoppers, Func<DemoShopper, Profile> profileOf)
    {
        List<float> features = [], labels = [];
        var offsets = new List<int> { 0 };
        var index = demo.Index;
        var random = new Random(3);
        foreach (var shopper in shoppers)
        {
            var shelf = index.Find(shopper.Category)!.Where(index.IsAvailable).ToArray();
            random.Shuffle(shelf);
            shelf = shelf[..Math.Min(FewestProducts, shelf.Length)];
            features.AddRange(Rows(index, profileOf(shopper), shelf));
            var worths = Array.ConvertAll(shelf, product => Worth(demo, truth, shopper, product));
            var sorted = worths.OrderDescending().ToArray();
            labels.AddRange(worths.Select(worth => (float)LabelOf(Array.IndexOf(sorted, worth), sorted.Length)));
            offsets.Add(labels.Count);
        }

        var data = new RankingData([.. features], FeatureSet.Count, [.. labels], [.. offsets]);
        var parameters = new LambdaMartParameters { Trees = 200, LearningRate = 0.08, Leaves = 31, FeaturePart = 0.5, RowsPerLeaf = 50 };
        return new TreeScorer(LambdaMart.Train(data, null, parameters, Environment.ProcessorCount));
    }

    private static int LabelOf(int rank, int count) => (4 * rank / count) switch
    {
        0 => rank < count / 20 ? 4 : rank < count / 10 ? 3 : 2,
        1 => 1,
        _ => 0,
    };

    private static float[] Rows(ListingIndex index, Profile taste, int[] products)
    {
        var rows = new float[products.Length * FeatureSet.Count];
        index.Rows.Fill(products, taste, index.Rows.Nobody, rows);
        return rows;
    }

    /// <summary>An oracle's page is made as ours is: with the same variety, and as many places for new products.</summary>
    private static int[] PageOf(DemoLists demo, int[] order, DemoShopper shopper)
    {
        var draft = new ListDraft(order.Select((product, place) => new ScoredProduct(product, -place)), []);
        Diversity.Apply(draft, demo.Index.Rows.Traits);
        FairStart.Apply(draft, demo.Index, demo.Options.Now.ToUnixTimeMilliseconds(), shopper.Number);
        return [.. draft.Products.Select(one => one.Product)];
    }

    private static int[] OrderBy(TreeScorer scorer, float[] rows, int[] products)
    {
        var scores = new double[products.Length];
        scorer.Score(rows, scores);
        return [.. products.Zip(scores).OrderByDescending(pair => pair.Second).Select(pair => pair.First)];
    }
}
