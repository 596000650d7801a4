using System.Diagnostics;
using Platform.Benchmarks.RecommendQuality;
using Platform.Benchmarks.Reporting;
using Platform.Learning;
using Platform.Learning.Sessions;

namespace Platform.Benchmarks.RecommendSpeed;

/// <summary>How long a prediction takes, what it allocates, and how much memory a click needs.</summary>
internal sealed class RecommendSpeedBenchmark : IBenchmark
{
    private const int Depth = 20;
    private const int Rounds = 5;
    private const string Peer = "Serenade, published";

    public string Name => "recommend-speed";

    public string About =>
        "Predictions of 20 items from running sessions, one thread, each timed by itself: the validation sessions of serenade_clicks by the model that its "
        + "first training finds; then sessions of a synthetic shop of 60 M clicks on 1.76 M items, by a model with the default parameters.";

    public Task<Report> RunAsync() => Task.Run(() => new Report(Name, About, [.. Serenade(), .. Large()]));

    private static IEnumerable<Figure> Serenade()
    {
        var folder = Repository.RealData("serenade_clicks");
        var data = ClickData.Read(Path.Combine(folder, "train.txt.gz"), Path.Combine(folder, "valid.txt"), isTestInOrder: false);
        var knn = SessionTraining.Learn(data.Training);
        var timings = Time(knn, [.. data.Test.Select(session => session.Items)]);
        return
        [
            new("serenade_clicks p50", timings.Percentile(50), "µs"),
            new("serenade_clicks p90", timings.Percentile(90), "µs") { Target = "≤ 20 µs; 12 seen", Peer = Peer, PeerValue = 66 },
            new("serenade_clicks p99.5", timings.Percentile(99.5), "µs") { Peer = Peer, PeerValue = 66 },
            new("serenade_clicks allocated a prediction", timings.BytesAllocated, "B") { Target = "0" },
            new("serenade_clicks bytes a click", (double)knn.Bytes / data.Training.Items.Length, "B") { Target = "14 seen" },
        ];
    }

    private static IEnumerable<Figure> Large()
    {
        var sessions = SyntheticShop.Sessions(clicks: 60_000_000, items: 1_760_000, seed: 1);
        var clock = Stopwatch.StartNew();
        var knn = new SessionKnn(SessionIndex.Build(sessions, Environment.ProcessorCount), new SessionKnnParameters());
        var built = clock.Elapsed.TotalSeconds;
        var asked = SyntheticShop.Sessions(clicks: 20_000, items: 1_760_000, seed: 2);
        var timings = Time(knn, [.. Enumerable.Range(0, asked.Count).Select(session => asked[session].ToArray())]);
        return
        [
            new("60 M clicks p50", timings.Percentile(50), "µs"),
            new("60 M clicks p90", timings.Percentile(90), "µs") { Target = "≤ 1,700 µs; aim 500", Peer = Peer, PeerValue = 1_700 },
            new("60 M clicks p99.5", timings.Percentile(99.5), "µs"),
            new("60 M clicks allocated a prediction", timings.BytesAllocated, "B") { Target = "0" },
            new("60 M clicks bytes a click", (double)knn.Bytes / sessions.Items.Length, "B") { Target = "14 seen" },
            new("60 M clicks index built in", built, "s"),
        ];
    }

    /// <summary>Asks all predictions several times over and keeps the times of the last round.</summary>
    private static Timings Time(SessionKnn knn, int[][] sessions)
    {
        var times = new List<double>(sessions.Sum(session => Math.Max(0, session.Length - 1)));
        var best = new ScoredItem[Depth];
        var allocated = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            times.Clear();
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var session in sessions)
            {
                for (var clicks = 1; clicks < session.Length; clicks++)
                {
                    var start = Stopwatch.GetTimestamp();
                    knn.Recommend(session.AsSpan(..clicks), default(AllItems), best);
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
                }
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        var count = times.Count;
        return new Timings([.. times.Order()], (double)allocated / count);
    }
}
