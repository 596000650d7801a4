using Platform.Benchmarks.Reporting;

namespace Platform.Benchmarks.RankQuality;

/// <summary>How well lists are ordered: judged ones, beside the figures of LightGBM's own tests; and those of the demo shop, beside true tastes.</summary>
internal sealed class RankQualityBenchmark : IBenchmark
{
    public string Name => "rank-quality";

    public string About =>
        "Lists ordered by LambdaMART. ltr_lambdarank: parameters by cross-validation over the training lists; the mean of three seeds, with intervals by "
        + "bootstrap over queries. demo: the first page of a category as Ranking serves it, trained on what the shop's past showed, by the chance that the customer opens "
        + "what is there.";

    public async Task<Report> RunAsync()
    {
        var (figures, note) = await Task.Run(() => (LambdaRankFigures.Measure(out var found), found));
        return new Report(Name, About, [.. figures, .. await DemoFigures.MeasureAsync()]) { Notes = [note] };
    }
}
