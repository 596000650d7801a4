using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Platform.Collector.Tests;

/// <summary>Alerts and dashboards are written against docs/metrics.md; this holds it against what Collector says.</summary>
public sealed partial class MetricsTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Collector_exports_the_metrics_of_its_own_that_are_written_down_and_no_others()
    {
        await using var collector = await RunningCollector.StartAsync(_data.Path);
        using var answer = await collector.Http.PostAsync("/v1/events", new StringContent(ShopEvents.View("a"), Encoding.UTF8, "application/json"));
        var text = await collector.Http.GetStringAsync("/metrics");

        Assert.Equal(Written(), Types().Matches(text).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}").Order(StringComparer.Ordinal));
        Assert.Contains("collector_events_total{outcome=\"accepted\"} 1", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Written([CallerFilePath] string thisFile = "")
    {
        var page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../docs/metrics.md"));
        var rows = page.Split("\n## ").Single(part => part.StartsWith("Collector\n", StringComparison.Ordinal));
        return Rows().Matches(rows).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}").Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^\| `([a-z_]+)` \| ([a-z]+) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"^# TYPE (collector_\w+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Types();
}
