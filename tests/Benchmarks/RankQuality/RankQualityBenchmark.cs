using Platform.Benchmarks.Reporting;

namespace Platform.Benchmarks.RankQuality;

/// <summary>How well lists are ordered: judged ones, beside the figures of LightGBM's own tests.</summary>
internal sealed class RankQualityBenchmark : IBenchmark
{
    public string Name => "rank-quality";

    public string About =>
        "Lists ordered by LambdaMART. ltr_lambdarank: parameters by cross-validation over the training lists; the mean of three seeds, with intervals by "
        + "bootstrap over queries.";

    public Task<Report> RunAsync() => Task.Run(() =>
    {
        var figures = LambdaRankFigures.Measure(out var note);
        return new Report(Name, About, figures) { Notes = [note] };
    });
}
