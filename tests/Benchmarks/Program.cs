using Platform.Benchmarks;
using Platform.Benchmarks.Collect;
using Platform.Benchmarks.Preview;
using Platform.Benchmarks.RecommendQuality;
using Platform.Benchmarks.RecommendSpeed;
using Platform.Benchmarks.Serve;
using Platform.Benchmarks.Start;
using Platform.Benchmarks.World;

IBenchmark[] benchmarks =
[
    new RecommendQualityBenchmark(),
    new RecommendSpeedBenchmark(),
    new ServeBenchmark(),
    new CollectBenchmark(),
    new StartBenchmark(),
    new PreviewBenchmark(),
    new WorldBenchmark(),
];

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
