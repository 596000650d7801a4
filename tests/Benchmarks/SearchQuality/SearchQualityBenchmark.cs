using Platform.Benchmarks.Reporting;

namespace Platform.Benchmarks.SearchQuality;

/// <summary>How good answers to queries are: by what people said of a real shop's products, and by the truth of the demo shop.</summary>
internal sealed class SearchQualityBenchmark : IBenchmark
{
    public string Name => "search-quality";

    public string About =>
        "search_icecat: 89 queries with something relevant, five folds dealt five times, settings chosen on the training folds from a grid of 216 (the best together with its neighbours), intervals by "
        + "bootstrap over queries; plain BM25 and Lucene.Net's English analyser over the same products in the same run. Demo shop: queries in words that no product's text has, and plain ones, "
        + "held against the truth that the world knows, after learning from searches before.";

    public Task<Report> RunAsync() => Task.Run(() => new Report(Name, About, [.. IcecatFigures.Measure(), .. DemoFigures.Measure()]));
}
