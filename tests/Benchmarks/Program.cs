using Platform.Benchmarks;
using Platform.Benchmarks.Collect;
using Platform.Benchmarks.Live;
using Platform.Benchmarks.Preview;
using Platform.Benchmarks.RankQuality;
using Platform.Benchmarks.RankSpeed;
using Platform.Benchmarks.RecommendQuality;
using Platform.Benchmarks.RecommendSpeed;
using Platform.Benchmarks.SearchIndex;
using Platform.Benchmarks.SearchQuality;
using Platform.Benchmarks.SearchSpeed;
using Platform.Benchmarks.Serve;
using Platform.Benchmarks.Start;
using Platform.Benchmarks.Storefront;
using Platform.Benchmarks.World;
using Platform.Benchmarks.VectorSpeed;

IBenchmark[] benchmarks =
[
    new RecommendQualityBenchmark(),
    new RecommendSpeedBenchmark(),
    new RankQualityBenchmark(),
    new RankSpeedBenchmark(),
    new SearchQualityBenchmark(),
    new SearchSpeedBenchmark(),
    new VectorSpeedBenchmark(),
    new IndexBenchmark(),
    new ServeBenchmark(),
    new CollectBenchmark(),
    new StartBenchmark(),
    new PreviewBenchmark(),
    new WorldBenchmark(),
    new StorefrontBenchmark(),
    new LiveBenchmark(),
];

// A peer that is asked over HTTP runs in a process of its own, as we do.
if (args is [LuceneServer.Verb, var folder, var port])
    return await LuceneServer.RunAsync(folder, int.Parse(port, System.Globalization.CultureInfo.InvariantCulture));
if (args is ["all"])
    return await AllBenchmarks.RunAsync(benchmarks);
if (args is [var name] && benchmarks.FirstOrDefault(one => one.Name == name) is { } benchmark)
{
    var report = await benchmark.RunAsync();
    Console.WriteLine(report.ToMarkdown());
    Console.WriteLine(report.ToJson());
    return 0;
}

Console.Error.WriteLine($"Name one of: {string.Join(", ", benchmarks.Select(one => one.Name))}, all.");
return 1;
