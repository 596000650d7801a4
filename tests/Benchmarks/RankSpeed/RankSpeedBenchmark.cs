using System.Diagnostics;
using Platform.Benchmarks.Reporting;
using Platform.Learning.Ranking;
using Platform.Learning.Ranking.LightGbm;
using Platform.Learning.Ranking.Trees;

namespace Platform.Benchmarks.RankSpeed;

/// <summary>How long it takes to score a thousand products, beside the native library on the same trees.</summary>
internal sealed class RankSpeedBenchmark : IBenchmark
{
    private const int Rows = 1_000;
    private const int Columns = 60;
    private const int Rounds = 400;
    private const int NativeRounds = 60;
    private const string Native = "LightGBM's native library, same run";

    private static readonly LambdaMartParameters Size = new() { Trees = 500, Leaves = 31 };

    public string Name => "rank-speed";

    public string About =>
        "500 trees of 31 leaves over 60 features, trained by LightGBM, score 1,000 rows on one thread: ours, and the native library's batch prediction.";

    public Task<Report> RunAsync() => Task.Run(() => new Report(Name, About, [.. Scoring()]));

    private static IEnumerable<Figure> Scoring()
    {
        var text = LambdaMart.TrainText(SyntheticLists.Make(1_000, 20, Columns, seed: 1), null, Size, Environment.ProcessorCount);
        var trees = LightGbmText.Read(text);
        var scorer = new TreeScorer(trees);
        using var booster = LightGbmBooster.FromText(text);
        var asked = SyntheticLists.Make(Rows / 20, 20, Columns, seed: 2);
        var (ours, native) = (new double[Rows], new double[Rows]);
        var allocatedBefore = 0L;
        var times = Time(Rounds, () => scorer.Score(asked.Features, ours), ref allocatedBefore);
        var ignored = 0L;
        var nativeTimes = Time(NativeRounds, () => booster.Predict(asked.Features, Columns, native), ref ignored);
        var median = Percentile(times, 50);
        return
        [
            new("1,000 rows p50", median, "ms") { Target = "6.2 seen", Peer = Native, PeerValue = Percentile(nativeTimes, 50) },
            new("1,000 rows p99", Percentile(times, 99), "ms") { Peer = Native, PeerValue = Percentile(nativeTimes, 99) },
            new("times as fast as the native library", Percentile(nativeTimes, 50) / median) { Target = "≥ 3; 4.3 seen" },
            new("largest difference of a score", ours.Zip(native, (one, other) => Math.Abs(one - other)).Max()) { Target = "≤ 0.000001" },
            new("allocated a call", (double)allocatedBefore / Rounds, "B") { Target = "0" },
            new("trees", trees.Trees.Count),
            new("leaves of a tree", trees.Trees.Average(tree => tree.Leaves.Length)),
            new("saved", TreeFormat.Write(trees).Length / 1024d, "KiB"),
        ];
    }

    /// <summary>Milliseconds, shortest first; a quarter as many rounds warm up.</summary>
    private static double[] Time(int rounds, Action once, ref long allocated)
    {
        for (var round = 0; round < rounds / 4; round++)
            once();
        var times = new double[rounds];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            once();
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Array.Sort(times);
        return times;
    }

    private static double Percentile(double[] sorted, double percent) =>
        sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(sorted.Length * percent / 100) - 1)];
}
