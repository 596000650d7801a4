using System.Diagnostics;
using System.Globalization;
using Platform.Benchmarks.Reporting;
using Platform.Learning.Ranking;
using Platform.Learning.Ranking.Trees;
using Platform.Learning.Tuning;

namespace Platform.Benchmarks.RankQuality;

/// <summary>
/// The test lists of ltr_lambdarank, ordered by trees that learn from the training lists alone: parameters by
/// cross-validated NDCG@10 on those, since it scatters less than NDCG@1; then the mean of ten models that differ by
/// their seeds, as fifty lists scatter with each.
/// </summary>
internal static class LambdaRankFigures
{
    private const string Peer = "LightGBM's own tests";
    private const int Trials = 32;
    private const int Deals = 2;
    private const int Seeds = 3;
    private const int Models = 10;
    private const double Level = 0.95;

    private static readonly LambdaMartParameters Start = new()
    {
        Trees = 100, LearningRate = 0.05, Leaves = 15, RowsPerLeaf = 20, FeaturePart = 0.5, RowPart = 0.8, StopAt = 10,
    };

    public static IReadOnlyList<Figure> Measure(out string note)
    {
        var (train, test) = (LambdaRankData.Read("train"), LambdaRankData.Read("test"));
        var clock = Stopwatch.StartNew();
        var (best, validated) = LambdaMartTuner.Find(
            train, Start, Deals, new SearchBudget { Trials = Trials, Seed = 1, Cores = Environment.ProcessorCount });
        var searched = clock.Elapsed.TotalSeconds;
        var one = Enumerable.Range(1, Seeds).Select(seed => Scores(train, test, best, seed, models: 1)).ToArray();
        var many = Enumerable.Range(1, Seeds).Select(seed => Scores(train, test, best, seed, Models)).ToArray();
        note = string.Create(
            CultureInfo.InvariantCulture,
            $"ltr_lambdarank: {best.Objective}, {best.Trees} trees of {best.Leaves} leaves, rate {best.LearningRate:0.000}, at least {best.RowsPerLeaf} rows a leaf, "
            + $"features {best.FeaturePart:0.00}, rows {best.RowPart:0.00}. With seeds 1 to {Seeds}: NDCG@1 {Each(test, many, 1)}, NDCG@3 {Each(test, many, 3)}.");
        return
        [
            .. Figures(test, many, 1, "> 0.6211; aim 0.645", 0.6211),
            .. Figures(test, many, 3, "> 0.6253; aim 0.67", 0.6253),
            .. Figures(test, many, 10, "", null)[..1],
            Figures(test, one, 1, "", null)[0] with { Name = "ltr_lambdarank NDCG@1, one model a seed" },
            Figures(test, one, 3, "", null)[0] with { Name = "ltr_lambdarank NDCG@3, one model a seed" },
            new("ltr_lambdarank cross-validated NDCG@10", validated),
            new("ltr_lambdarank search", searched, "s"),
        ];
    }

    private static double[] Scores(RankingData train, RankingData test, LambdaMartParameters parameters, int seed, int models)
    {
        var trees = TreeEnsemble.Mean([.. Enumerable.Range(0, models)
            .Select(model => LambdaMart.Train(train, null, parameters with { Seed = (100 * seed) + model }, Environment.ProcessorCount))]);
        var scores = new double[test.Rows];
        new TreeScorer(trees).Score(test.Features, scores);
        return scores;
    }

    /// <summary>The mean of the seeds, and its interval over queries.</summary>
    private static Figure[] Figures(RankingData test, double[][] seeds, int k, string target, double? peer)
    {
        var reached = seeds.Select(scores => Ndcg.Of(test, scores, k)).ToArray();
        var means = Enumerable.Range(0, test.Queries).Select(query => reached.Average(seed => seed[query])).ToArray();
        var bounds = QueryBootstrap.Of(means, Level, seed: 1);
        var name = string.Create(CultureInfo.InvariantCulture, $"ltr_lambdarank NDCG@{k}");
        return
        [
            new(name, bounds.Mean) { Target = target, Peer = peer is null ? "" : Peer, PeerValue = peer },
            new($"{name}, lower bound of 95 %", bounds.Low),
            new($"{name}, upper bound of 95 %", bounds.High),
        ];
    }

    private static string Each(RankingData test, double[][] seeds, int k) => string.Join(
        ", ", seeds.Select(scores => Ndcg.Of(test, scores, k).Average().ToString("0.0000", CultureInfo.InvariantCulture)));
}
