using System.Text;
using HdrHistogram;
using Platform.Benchmarks.Load;
using Platform.Benchmarks.Processes;
using Platform.Benchmarks.Reporting;

namespace Platform.Benchmarks.Serve;

/// <summary>Recommendations over HTTP, beside nginx with a static file of the same size.</summary>
internal sealed class ServeBenchmark : IBenchmark
{
    private const int Connections = 64;
    private const int Seconds = 6;
    private const int Rounds = 3;
    private const int ConstantRate = 1_000;
    private static readonly TimeSpan ConstantTime = TimeSpan.FromSeconds(20);

    public string Name => "serve";

    public string About =>
        $"`you-might-also-like` of the demo shop over HTTP, 2,000 different real sessions of 1 to 5 products, 20 products an answer; wrk with {Connections} "
        + "connections on the same cores, ours and nginx (a static file of the same bytes) in turn, the median of three rounds. Then 1,000 requests a second "
        + "from an open-loop generator, latencies from when a request was due. The sessions come round again within seconds, so that most answers are remembered "
        + "ones, as when a campaign sends many to the same pages; the rows `each answer made anew` are measured with `Recommender__RememberedAnswers=0`.";

    public async Task<Report> RunAsync()
    {
        var data = Workspace.Keep("demo-shop");
        IReadOnlyList<string> paths;
        Load usual;
        await using (var local = await LocalServer.StartAsync(data))
        {
            paths = await RealRequests.PathsAsync(data, 2_000, seed: 1);
            usual = await MeasureAsync(local, paths);
        }

        Load anew;
        await using (var local = await LocalServer.StartAsync(data, ("Recommender__RememberedAnswers", "0")))
            anew = await MeasureAsync(local, paths);
        return new Report(Name, About,
        [
            new("requests a second", usual.Rate, "1/s") { Target = "≥ 0.8 of nginx; aim 1.0", Peer = "nginx, static file", PeerValue = usual.PeerRate },
            new("p50 at 1,000/s", usual.Milliseconds(50), "ms"),
            new("p90 at 1,000/s", usual.Milliseconds(90), "ms") { Peer = "Serenade, published, 1,000/s on 2 vCPU from another node", PeerValue = 7 },
            new("p99 at 1,000/s", usual.Milliseconds(99), "ms") { Target = "< 5 ms" },
            new("p99.9 at 1,000/s", usual.Milliseconds(99.9), "ms"),
            new("requests a second, each answer made anew", anew.Rate, "1/s") { Peer = "nginx, static file", PeerValue = anew.PeerRate },
            new("p90 at 1,000/s, each answer made anew", anew.Milliseconds(90), "ms"),
            new("p99 at 1,000/s, each answer made anew", anew.Milliseconds(99), "ms"),
            new("bytes of an answer", usual.AnswerBytes, "B"),
            new("resident memory", usual.ResidentBytes / 1048576d, "MiB") { Target = "≤ 2,048" },
        ]);
    }

    private static async Task<Load> MeasureAsync(LocalServer local, IReadOnlyList<string> paths)
    {
        var body = await TypicalAnswerAsync(local.Http, paths);
        var (nginx, nginxPort) = await NginxServer.StartAsync(body);
        await using var _ = nginx;
        var script = WriteScript("requests.lua", paths);
        // The same lines with the same queries, so that making them costs the load generator the same.
        var fileScript = WriteScript("file-requests.lua", [.. paths.Select(path => "/answer.json" + path[path.IndexOf('?', StringComparison.Ordinal)..])]);

        var (ours, theirs) = (new List<double>(), new List<double>());
        await Wrk.RequestsPerSecondAsync($"http://127.0.0.1:{local.Port}", Connections, Seconds, script);
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(await Wrk.RequestsPerSecondAsync($"http://127.0.0.1:{local.Port}", Connections, Seconds, script));
            theirs.Add(await Wrk.RequestsPerSecondAsync($"http://127.0.0.1:{nginxPort}", Connections, Seconds, fileScript));
        }

        var requests = paths.Select(path => Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n")).ToArray();
        var open = await OpenLoop.RunAsync(local.Port, index => requests[index % requests.Length], ConstantRate, ConstantTime, 16);
        return new Load(Median(ours), Median(theirs), open, body.Length, local.ResidentBytes);
    }

    private static async Task<byte[]> TypicalAnswerAsync(HttpClient http, IReadOnlyList<string> paths)
    {
        var answers = new List<byte[]>();
        foreach (var path in paths.Take(101))
            answers.Add(await http.GetByteArrayAsync(new Uri(path, UriKind.Relative)));
        return answers.OrderBy(answer => answer.Length).ElementAt(answers.Count / 2);
    }

    private static string WriteScript(string name, IReadOnlyList<string> paths)
    {
        var file = Path.Combine(Workspace.Keep("wrk"), name);
        var list = string.Join(",\n", paths.Select(path => $"\"{path}\""));
        File.WriteAllText(file, $$"""
            local paths = { {{list}} }
            local requests, turn = {}, 0
            function init()
              for index, path in ipairs(paths) do requests[index] = wrk.format("GET", path) end
            end
            function request()
              turn = turn % #requests + 1
              return requests[turn]
            end
            """);
        return file;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>What was measured of one server.</summary>
    private sealed record Load(double Rate, double PeerRate, HistogramBase Latencies, int AnswerBytes, long ResidentBytes)
    {
        public double Milliseconds(double percentile) => Latencies.GetValueAtPercentile(percentile) / 1000d;
    }
}
