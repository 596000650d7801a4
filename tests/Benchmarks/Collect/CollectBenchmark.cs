using System.Globalization;
using Platform.Benchmarks.Processes;
using Platform.Benchmarks.Reporting;

namespace Platform.Benchmarks.Collect;

/// <summary>Durable events over HTTP, beside PostgreSQL with synchronous commit.</summary>
internal sealed class CollectBenchmark : IBenchmark
{
    private const int Clients = 64;
    private const int Seconds = 10;
    private const int BatchEvents = 100;
    private const int Rounds = 3;

    /// <summary>An event of usual size; # stands for its id.</summary>
    private const string Event =
        """{"eventType":"detail-page-view","visitorId":"v7f3a9c","eventId":"#","eventTime":"2026-08-01T09:30:00.123Z","sessionId":"s7f3a9c-1","consent":"personal","productDetails":[{"product":{"id":"p12345"},"quantity":1}]}""";

    public string Name => "collect";

    public string About =>
        $"Events over HTTP, acknowledged when they are on the disk (wrk, {Clients} connections), beside PostgreSQL 15 with synchronous commit inserting the same "
        + $"events as jsonb under their unique id (pgbench, {Clients} connections over a Unix socket, prepared), in turn on the same disk and cores; the median of three rounds.";

    public async Task<Report> RunAsync()
    {
        var (single, batch) = (new Pair(), new Pair());
        for (var round = 0; round < Rounds; round++)
        {
            await using (var collector = await StartCollectorAsync())
            {
                single.Ours.Add(await OursAsync(collector, 1));
                batch.Ours.Add(await OursAsync(collector, BatchEvents));
            }

            await using var postgres = await PostgresServer.StartAsync();
            single.Theirs.Add(await postgres.EventsPerSecondAsync(Script(1), Clients, Seconds, 1));
            batch.Theirs.Add(await postgres.EventsPerSecondAsync(Script(BatchEvents), Clients, Seconds, BatchEvents));
        }

        return new Report(Name, About,
        [
            single.Figure("single events", "≥ 1.5×", "PostgreSQL, one row a commit"),
            batch.Figure($"batches of {BatchEvents}", "≥ 5×", $"PostgreSQL, {BatchEvents}-row inserts"),
        ]);
    }

    private static async Task<CollectorUnderLoad> StartCollectorAsync()
    {
        var port = Server.FreePort();
        using var http = new HttpClient();
        var server = await Server.StartAsync(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Platform.Collector.dll"), "serve", "--data", Workspace.Fresh("collector")],
            Server.Answers(http, $"http://127.0.0.1:{port}/health/ready"),
            ("ASPNETCORE_URLS", $"http://127.0.0.1:{port}"));
        return new CollectorUnderLoad(server, port);
    }

    private static async Task<double> OursAsync(CollectorUnderLoad collector, int events)
    {
        // Ids go on from one run to the next: none may be a repeat.
        var script = Path.Combine(Workspace.Fresh("wrk"), "events.lua");
        await File.WriteAllTextAsync(script, string.Create(CultureInfo.InvariantCulture, $$"""
            local before, after = '{{Event.Split('#')[0]}}', '{{Event.Split('#')[1]}}'
            local count, run = 0, "{{Guid.NewGuid():N}}-"
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/json"
            function request()
              local parts = {}
              for index = 1, {{events}} do
                count = count + 1
                parts[index] = before .. run .. count .. after
              end
              return wrk.format(nil, "/v1/events", nil, {{(events == 1 ? "parts[1]" : "'[' .. table.concat(parts, ',') .. ']'")}})
            end
            """));
        return events * await Wrk.RequestsPerSecondAsync($"http://127.0.0.1:{collector.Port}", Clients, Seconds, script);
    }

    /// <summary>An insert of rows that each bring their own JSON; pgbench knows few parameters, so the id's beginning comes once.</summary>
    private static string Script(int events)
    {
        var parts = Event.Split('#');
        var rows = Enumerable.Range(0, events).Select(row => $"({row}, '{parts[0]}', '{parts[1]}')");
        return $"""
            \set id random(1, 9000000000000000)
            INSERT INTO events (event_id, payload) SELECT run.id || line.number, (line.before || run.id || line.number || line.after)::jsonb FROM (SELECT :client_id || '-{events}-' || :id || '-' AS id) run, (VALUES {string.Join(", ", rows)}) line (number, before, after);

            """;
    }

    private sealed record CollectorUnderLoad(Server Server, int Port) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }

    private sealed record Pair
    {
        public List<double> Ours { get; } = [];

        public List<double> Theirs { get; } = [];

        public Figure Figure(string name, string target, string peer) => new(name, Median(Ours), "events/s")
        {
            Target = target, Peer = peer, PeerValue = Median(Theirs),
        };

        private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
    }
}
