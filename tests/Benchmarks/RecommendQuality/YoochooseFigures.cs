using System.Diagnostics;
using Platform.Benchmarks.Reporting;
using Platform.Learning.Metrics;

namespace Platform.Benchmarks.RecommendQuality;

/// <summary>
/// The predictions of yoochoose_100k for which others' answers are recorded, beside those answers; and all
/// predictions of the test file.
/// </summary>
internal static class YoochooseFigures
{
    private const string Peer = "VS-kNN's own answers";
    private const string Files = "yoochoose-clicks-100k";

    public static IReadOnlyList<Figure> Measure()
    {
        var folder = Repository.RealData("yoochoose_100k");
        var data = ClickData.Read(
            Path.Combine(folder, $"{Files}_train_full.txt.gz"), Path.Combine(folder, $"{Files}_test.txt.gz"), isTestInOrder: true);
        var recorded = RecordedAnswers.Read(Path.Combine(folder, "recoms_rsc15_100k_vsknn.csv.gz"));
        var clock = Stopwatch.StartNew();
        var knn = SessionTraining.Learn(data.Training);
        var trained = clock.Elapsed.TotalSeconds;
        var metrics = SessionPredictions.Measure(knn, data.Test, (session, clicks) => recorded.Has(session.Id, clicks));
        var (ours, theirs) = (metrics.Result, Measure(recorded, data, knn.Index.Counts));
        var all = SessionPredictions.Measure(knn, data.Test, (_, _) => true);
        return
        [
            new("yoochoose_100k MRR@20", ours["mrr@20"]) { Target = "> 0.3342; aim 0.360", Peer = Peer, PeerValue = theirs["mrr@20"] },
            new("yoochoose_100k HR@20", ours["hr@20"]) { Target = "> 0.6098; aim 0.635", Peer = Peer, PeerValue = theirs["hr@20"] },
            new("yoochoose_100k predictions", metrics.Count) { Peer = "answers recorded", PeerValue = recorded.Count },
            new("yoochoose_100k, all of test: MRR@20", all.Result["mrr@20"]),
            new("yoochoose_100k, all of test: HR@20", all.Result["hr@20"]),
            new("yoochoose_100k, all of test: predictions", all.Count),
            new("yoochoose_100k search and training", trained, "s") { Target = "≤ 300" },
        ];
    }

    private static IReadOnlyDictionary<string, double> Measure(RecordedAnswers recorded, ClickData data, int[] counts)
    {
        var metrics = new NextItemMetrics(SessionPredictions.Depth, counts);
        foreach (var session in data.Test)
        {
            for (var clicks = 1; clicks < session.Items.Length; clicks++)
            {
                if (recorded.Has(session.Id, clicks))
                    metrics.Add(recorded.Find(session.Id, clicks, data.Items), session.Items.AsSpan(clicks..));
            }
        }

        return metrics.Result;
    }
}
