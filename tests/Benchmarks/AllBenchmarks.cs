using System.Globalization;
using System.Text;
using Platform.Benchmarks.Processes;

namespace Platform.Benchmarks;

/// <summary>Runs every benchmark in a process of its own and writes the page of their figures.</summary>
internal static class AllBenchmarks
{
    public static async Task<int> RunAsync(IReadOnlyList<IBenchmark> benchmarks)
    {
        var page = new StringBuilder("# Benchmarks\n\n");
        page.Append(
            CultureInfo.InvariantCulture,
            $"Measured on {TimeProvider.System.GetUtcNow():yyyy-MM-dd} on {Environment.ProcessorCount} cores by `dotnet run -c Release --project tests/Benchmarks -- all`. ");
        page.Append("A ratio is ours over the peer's. \"Published\" means that the peer's figure is its authors' and was not measured here.\n\n");
        var failed = 0;
        foreach (var benchmark in benchmarks)
        {
            var (exitCode, output) = await Command.CaptureAsync(
                "dotnet", [typeof(AllBenchmarks).Assembly.Location, benchmark.Name], echo: true);
            var section = output.IndexOf($"## {benchmark.Name}", StringComparison.Ordinal);
            var json = output.LastIndexOf("\n{", StringComparison.Ordinal);
            if (exitCode == 0 && section >= 0 && json > section)
                page.Append(output.AsSpan(section, json - section)).Append('\n');
            else
                failed++;
        }

        await File.WriteAllTextAsync(Path.Combine(Repository.Root, "docs/benchmarks.md"), page.ToString().TrimEnd() + "\n");
        return failed == 0 ? 0 : 1;
    }
}
