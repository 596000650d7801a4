using System.Diagnostics;
using Platform.Benchmarks.Reporting;

namespace Platform.Benchmarks.RecommendQuality;

/// <summary>The validation sessions of serenade_clicks, each sorted by time, beside what Serenade's authors reached on them.</summary>
internal static class SerenadeFigures
{
    private const string Peer = "Serenade, published";

    public static IReadOnlyList<Figure> Measure()
    {
        var folder = Repository.RealData("serenade_clicks");
        var data = ClickData.Read(Path.Combine(folder, "train.txt.gz"), Path.Combine(folder, "valid.txt"), isTestInOrder: false);
        var clock = Stopwatch.StartNew();
        var knn = SessionTraining.Learn(data.Training);
        var trained = clock.Elapsed.TotalSeconds;
        var metrics = SessionPredictions.Measure(knn, data.Test, (_, _) => true);
        var result = metrics.Result;
        return
        [
            new("serenade_clicks MRR@20", result["mrr@20"]) { Target = "≥ 0.36; aim 0.395", Peer = Peer, PeerValue = 0.3197 },
            new("serenade_clicks HR@20", result["hr@20"]) { Target = "≥ 0.67; aim 0.685" },
            new("serenade_clicks NDCG@20", result["ndcg@20"]),
            new("serenade_clicks precision@20", result["precision@20"]),
            new("serenade_clicks recall@20", result["recall@20"]),
            new("serenade_clicks coverage@20", result["coverage@20"]),
            new("serenade_clicks popularity@20", result["popularity@20"]),
            new("serenade_clicks predictions", metrics.Count),
            new("serenade_clicks search and training", trained, "s") { Target = "≤ 300" },
        ];
    }
}
