using System.Diagnostics;
using Platform.Benchmarks.Reporting;
using Platform.Learning;
using Platform.Learning.Histories;
using Platform.Learning.Metrics;
using Platform.Learning.Tuning;

namespace Platform.Benchmarks.RecommendQuality;

/// <summary>
/// The last item of each customer of an Amazon shop, foretold from all before it and ranked against all items that
/// the customer does not have. The parameters are found by the quick search on what the model learns from.
/// </summary>
/// <param name="name">The shop, as rows name it.</param>
/// <param name="file">What their names begin with.</param>
/// <param name="targets">What is to be reached, for HR@10 and NDCG@10: trained on all, and without the validation item.</param>
/// <param name="published">What ICLRec reached (Chen et al. 2022), HR@10 and NDCG@10, full ranking.</param>
internal sealed class AmazonFigures(
    string name, string file, string[] targets, (double Hits, double Ndcg) published)
{
    private const int Depth = 10;
    private const int Seed = 1;

    public static AmazonFigures Beauty() => new(
        "Beauty", "Beauty",
        ["≥ 0.095; aim 0.105", "≥ 0.057; aim 0.064", "0.097 seen", "0.058 seen"], (0.0744, 0.0403));

    public static AmazonFigures Toys() => new(
        "Toys", "Toys_and_Games",
        ["≥ 0.115; aim 0.128", "≥ 0.072; aim 0.081", "0.118 seen", "0.075 seen"], (0.0834, 0.0480));

    /// <summary>Learns twice, on all but the last item and without the one before it too, and asks for the last.</summary>
    public IReadOnlyList<Figure> Measure()
    {
        var folder = Repository.RealData("amazon_sequences");
        var attributes = Directory.EnumerateFiles(folder, $"{file}_item2attributes.json*").Single();
        var shop = AmazonShop.Read(Path.Combine(folder, $"{file}.txt.gz"), attributes);
        return [.. Measure(shop, 1, "", targets[..2]), .. Measure(shop, 2, ", trained without the validation item", targets[2..])];
    }

    private IEnumerable<Figure> Measure(AmazonShop shop, int dropped, string how, string[] reach)
    {
        var clock = Stopwatch.StartNew();
        var known = shop.Without(dropped);
        var cores = Environment.ProcessorCount;
        var parameters = HistoryTuner.Find(
            known, shop.Attributes, new HistoryParameters(), new SearchBudget { Trials = HistoryTuner.QuickTrials, Seed = Seed, Cores = cores });
        var model = new HistoryTrainer(known, shop.Attributes, cores).Learn(parameters, cores);
        var trained = clock.Elapsed.TotalSeconds;
        var metrics = Ask(shop, model);
        return
        [
            new($"{name} HR@10{how}", metrics["hr@10"]) { Target = reach[0], Peer = "ICLRec, published", PeerValue = published.Hits },
            new($"{name} NDCG@10{how}", metrics["ndcg@10"]) { Target = reach[1], Peer = "ICLRec, published", PeerValue = published.Ndcg },
            new($"{name} search and training{how}", trained, "s") { Target = "≤ 300" },
        ];
    }

    private static IReadOnlyDictionary<string, double> Ask(AmazonShop shop, HistoryModel model)
    {
        var metrics = new NextItemMetrics(Depth, new int[shop.ItemCount]);
        var owned = new bool[shop.ItemCount];
        var (best, answer) = (new ScoredItem[Depth], new int[Depth]);
        foreach (var items in shop.Histories)
        {
            var history = items.AsSpan(..^1);
            foreach (var item in history)
                owned[item] = true;
            var count = model.Recommend(history, new NotOwned(owned), best);
            foreach (var item in history)
                owned[item] = false;
            for (var rank = 0; rank < count; rank++)
                answer[rank] = best[rank].Item;
            metrics.Add(answer.AsSpan(0, count), items.AsSpan(^1..));
        }

        return metrics.Result;
    }

    private readonly struct NotOwned(bool[] owned) : IItemFilter
    {
        public bool Allows(int item) => !owned[item];
    }
}
