using System.Text.RegularExpressions;
using Prometheus;

namespace Platform.Storefront.Tests;

/// <summary>Holds docs/metrics.md against what the shop says.</summary>
public sealed partial class MetricsTests
{
    [Fact]
    public async Task The_shop_exports_the_metrics_that_are_written_down_and_no_others()
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper();
        await shopper.GetAsync("/");
        await shop.EventsSettledAsync();
        using var stream = new MemoryStream();
        await shop.Get<CollectorRegistry>().CollectAndExportAsTextAsync(stream);
        var text = System.Text.Encoding.UTF8.GetString(stream.ToArray());

        var page = await File.ReadAllTextAsync(Path.Combine(Sources.Root, "../../docs/metrics.md"));
        var rows = page.Split("\n## ").Single(part => part.StartsWith("Storefront\n", StringComparison.Ordinal));
        Assert.Equal(
            Rows().Matches(rows).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}").Order(StringComparer.Ordinal),
            Types().Matches(text).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}").Order(StringComparer.Ordinal));
        Assert.Contains("storefront_blocks_total{placement=\"you-might-also-like\",outcome=\"answered\"} 1", text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\| `([a-z_]+)` \| ([a-z]+) \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"^# TYPE (storefront_\w+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Types();
}
