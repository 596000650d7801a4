using System.Text;
using HdrHistogram;
using Platform.Benchmarks.Load;
using Platform.Benchmarks.Processes;
using Platform.Benchmarks.Reporting;

namespace Platform.Benchmarks.Storefront;

/// <summary>How fast the shop's pages are, for servers and for people.</summary>
internal sealed class StorefrontBenchmark : IBenchmark
{
    private const int Rate = 200;
    private const int Connections = 32;
    private const int Visitors = 500;
    private static readonly string[] Kinds = ["home", "category", "product", "search"];
    private static readonly string[][] Placements =
        [["you-might-also-like", "new", "popular"], ["listing"], ["similar-items", "also-bought"], ["search"]];
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(20);

    public string Name => "storefront";

    public string About =>
        $"Pages of the demo shop, {Rate} a second with all their blocks, from an open-loop generator on the same cores: half products, a quarter categories, "
        + $"the rest searches and the first page, by {Visitors} visitors who allow to be remembered; {WarmUp.TotalSeconds} s before it counts. Times are from when a page was due to the head of its "
        + "answer. Weight: the page, its style sheets and scripts as they come, no pictures. In Chromium: a first visit to each kind of page, the median of three "
        + "loads of the slowest kind; once on a desktop, once as the phone that Lighthouse throttles to (1.6 Mbit/s, 150 ms, a processor four times slower).";

    public async Task<Report> RunAsync()
    {
        var data = Workspace.Keep("demo-shop");
        await using var local = await LocalServer.StartAsync(data);
        var paths = ShopPaths.Draw(data, 4_000, seed: 1);
        var requests = paths.Select((path, index) => Encoding.ASCII.GetBytes(
            $"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{local.Port}\r\nCookie: visitor={new Guid(index % Visitors, 7, 7, [1, 2, 3, 4, 5, 6, 7, 8]):N}; consent=personal\r\n\r\n")).ToArray();
        await OpenLoop.RunAsync(local.Port, index => requests[^(1 + (index % requests.Length))], Rate, WarmUp, Connections);
        var firstBytes = OpenLoop.NewHistogram();
        var whole = await OpenLoop.RunAsync(local.Port, index => requests[index % requests.Length], Rate, Duration, Connections, firstBytes);

        string[] kinds = ["/", paths.First(IsOf("/category/")), paths.First(IsOf("/product/")), paths.First(IsOf("/search"))];
        foreach (var (address, placements) in kinds.Zip(Placements))
            await RequireAsync(local.Http, address, placements);
        var figures = new List<Figure>
        {
            new($"time to first byte, p50 at {Rate} pages/s", Milliseconds(firstBytes, 50), "ms"),
            new($"time to first byte, p99 at {Rate} pages/s", Milliseconds(firstBytes, 99), "ms") { Target = "≤ 30 ms" },
            new($"time to last byte, p99 at {Rate} pages/s", Milliseconds(whole, 99), "ms"),
            new("resident memory", local.ResidentBytes / 1048576d, "MiB"),
        };
        foreach (var (name, address) in Kinds.Zip(kinds))
        {
            var (page, assets) = await PageWeight.MeasureAsync(local.Http, address);
            figures.Add(new Figure($"weight of the {name} page", (page + assets) / 1000.0, "kB") { Target = "≤ 100 kB" });
        }

        foreach (var isPhone in new[] { false, true })
        {
            var (lcp, slowest, cls) = await PaintTimes.MeasureAsync(local.Http.BaseAddress!, kinds, isPhone);
            var where = isPhone ? "throttled phone" : "desktop";
            figures.Add(new Figure($"largest paint, {where}, slowest: {KindOf(slowest)}", lcp, "ms") { Target = "≤ 800 ms" });
            figures.Add(new Figure($"layout shift, {where}", cls) { Target = "0" });
        }

        return new Report(Name, About, figures);
    }

    /// <summary>A page that leaves blocks out is fast for the wrong reason.</summary>
    private static async Task RequireAsync(HttpClient shop, string address, string[] placements)
    {
        var page = await shop.GetStringAsync(new Uri(address, UriKind.Relative));
        if (placements.FirstOrDefault(placement => !page.Contains($"data-placement=\"{placement}\"", StringComparison.Ordinal)) is { } missing)
            throw new InvalidOperationException($"{address} has no block {missing}.");
    }

    private static Func<string, bool> IsOf(string start) => path => path.StartsWith(start, StringComparison.Ordinal);

    private static string KindOf(string address) => address.Split('/', '?')[1] is { Length: > 0 } kind ? kind : "home";

    private static double Milliseconds(HistogramBase histogram, double percentile) => histogram.GetValueAtPercentile(percentile) / 1000d;
}
