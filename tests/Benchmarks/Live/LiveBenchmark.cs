using Platform.Benchmarks.Processes;
using Platform.Benchmarks.Reporting;
using Platform.Hosting.Conventions;
using Platform.Local.Live.Reporting;

namespace Platform.Benchmarks.Live;

/// <summary>How many shoppers one core can be, and that they come whatever the shop does.</summary>
internal sealed class LiveBenchmark : IBenchmark
{
    private const int Seconds = 7;
    private const double StalledRate = 400;

    public string Name => "live";

    public string About =>
        "`visit` on one core, the responder on the other. First nginx with three saved pages of the demo shop; then the shop itself, on that one core "
        + "with all its services. Time runs 60 times as fast, so that a visit takes seconds; the rate rises by half from run to run of "
        + $"{Seconds} s, and the last one counts whose p99 is within 100 ms from when a request was due, the start of the program included. "
        + $"Then a server that takes every request and never answers, at {StalledRate} sessions a second.";

    public async Task<Report> RunAsync()
    {
        // As the verb does; has to come before this process's first socket.
        EventLoop.Choose();
        var data = Workspace.Keep("demo-shop");
        LiveSummary real, still;
        double ours, peers;
        await using (var shop = await LocalServer.StartOnAsync(core: 1, data))
        {
            var (nginx, port) = await StaticShop.StartAsync(shop.Http, core: 1);
            await using (nginx)
            {
                (ours, peers) = await HttpClientPeer.MeasureAsync(port, requests: 20_000);
                still = await Shoppers.MostAsync(port, data, first: 900, Seconds, "--speed", "60");
            }

            // Its pages are compiled while the first are asked for.
            await Shoppers.SendAsync(shop.Port, data, 5, Seconds, "--speed", "60");
            real = await Shoppers.MostAsync(shop.Port, data, first: 12, Seconds, "--speed", "60");
        }

        await using var silence = new Silence();
        var stalled = await Shoppers.SendAsync(silence.Port, data, StalledRate, Seconds, "--patience", "600");
        return new Report(Name, About,
        [
            new("sessions a second, one core, saved pages", still.SessionsBegun / still.Seconds, "1/s"),
            new("requests a second, one core, saved pages", still.RequestsPerSecond, "1/s") { Target = "thousands" },
            new("p50, saved pages", still.Milliseconds["p50"], "ms"),
            new("p99, saved pages", still.Milliseconds["p99"], "ms"),
            new("processor time of a page", ours, "µs") { Peer = "HttpClient, same pages, same reader of blocks", PeerValue = peers },
            new("sessions a second, the shop on the other core", real.SessionsBegun / real.Seconds, "1/s"),
            new("requests a second, the shop on the other core", real.RequestsPerSecond, "1/s"),
            new("p50, the shop", real.Milliseconds["p50"], "ms"),
            new("p99, the shop", real.Milliseconds["p99"], "ms"),
            new("requests without a page, the shop", real.Refused + real.Late + real.Broken) { Target = "0" },
            new("sessions begun a second, stalled server", stalled.SessionsBegun / stalled.Seconds, "1/s")
            {
                Target = "those due", Peer = "sessions due a second", PeerValue = stalled.SessionsDue / stalled.Seconds,
            },
            new("sessions dropped, stalled server", stalled.SessionsDropped) { Target = "0" },
            new("sessions in flight at the end, stalled server", stalled.SessionsCutOff) { Peer = "sessions due", PeerValue = stalled.SessionsDue },
        ]);
    }
}
