using System.Diagnostics;
using Platform.Local.Live.Browsing;
using Platform.Local.Live.Reporting;
using Platform.Local.Live.Timing;

namespace Platform.Benchmarks.Live;

/// <summary>The same pages asked for by the framework's HttpClient and by the shoppers' own: what a request costs.</summary>
internal static class HttpClientPeer
{
    private const int Lanes = 32;
    private static readonly string[] Addresses = ["/", "/category", "/product/p00017"];

    /// <summary>Processor microseconds of this process for a page, asked for and read to its blocks.</summary>
    /// <param name="port">Where the pages are.</param>
    /// <param name="requests">How many.</param>
    public static async Task<(double Ours, double HttpClients)> MeasureAsync(int port, int requests)
    {
        var clock = new RunClock(TimeProvider.System, 1, TimeProvider.System.GetUtcNow());
        using var connections = new ShopConnections(ShopAddress.OfPort(port), clock);
        var pages = new ShopPages(connections, new LiveFigures(clock), clock, new BrowserOptions { Patience = 60 * RunClock.Second });
        var browser = new Browser();
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        async Task OwnAsync(string address) => await pages.LoadAsync(new ShopRequest(address), "page", browser, clock.Now);
        async Task PeerAsync(string address)
        {
            var content = new PageContent();
            PageScanner.Scan(await http.GetByteArrayAsync(new Uri(address, UriKind.Relative)), content);
        }

        // Once for nothing: both are compiled while they run.
        await CostAsync(OwnAsync, requests / 2);
        await CostAsync(PeerAsync, requests / 2);
        return (await CostAsync(OwnAsync, requests), await CostAsync(PeerAsync, requests));
    }

    private static async Task<double> CostAsync(Func<string, Task> ask, int requests)
    {
        using var self = Process.GetCurrentProcess();
        self.Refresh();
        var before = self.TotalProcessorTime;
        await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => Task.Run(async () =>
        {
            for (var index = lane; index < requests; index += Lanes)
                await ask(Addresses[index % Addresses.Length]);
        })));
        self.Refresh();
        return (self.TotalProcessorTime - before).TotalMicroseconds / requests;
    }
}
