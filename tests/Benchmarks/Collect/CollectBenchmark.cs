using System.Globalization;
using Platform.Benchmarks.Processes;
using Platform.Benchmarks.Reporting;

namespace Platform.Benchmarks.Collect;

/// <summary>Durable events over HTTP, beside PostgreSQL with synchronous commit.</summary>
internal sealed class CollectBenchmark : IBenchmark
{
    private const int Clients = 64;
    private const int WarmUpSeconds = 4;
    private const int Seconds = 5;
    private const int BatchEvents = 100;
    private const int Rounds = 3;

    /// <summary>An event of usual size; # stands for its id.</summary>
    private const string Event =
        """{"eventType":"detail-page-view","visitorId":"v7f3a9c","eventId":"#","eventTime":"2026-08-01T09:30:00.123Z","sessionId":"s7f3a9c-1","consent":"personal","productDetails":[{"product":{"id":"p12345"},"quantity":1}]}""";

    public string Name => "collect";

    public string About =>
        $"Events over HTTP, acknowledged when they are on the disk (wrk, {Clients} connections, a request made once whose ids are counted up), beside PostgreSQL 15 with synchronous commit inserting the same "
        + $"events as jsonb under their unique id (pgbench, {Clients} connections over a Unix socket, prepared), each warmed up for {WarmUpSeconds} seconds, in turn on the same disk and cores; the median of three rounds.";

    public async Task<Report> RunAsync()
    {
        var (single, batch) = (new Pair(), new Pair());
        for (var round = 0; round < Rounds; round++)
        {
            await using (var collector = await StartCollectorAsync())
            {
                single.Ours.Add(await WarmAsync(seconds => OursAsync(collector, 1, seconds)));
                batch.Ours.Add(await WarmAsync(seconds => OursAsync(collector, BatchEvents, seconds)));
            }

            await using var postgres = await PostgresServer.StartAsync();
            single.Theirs.Add(await WarmAsync(seconds => postgres.EventsPerSecondAsync(Script(1), Clients, seconds, 1)));
            batch.Theirs.Add(await WarmAsync(seconds => postgres.EventsPerSecondAsync(Script(BatchEvents), Clients, seconds, BatchEvents)));
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

    /// <summary>Events a second of a server that has been under the same load for a while.</summary>
    private static async Task<double> WarmAsync(Func<int, Task<double>> load)
    {
        await load(WarmUpSeconds);
        return await load(Seconds);
    }

    private static async Task<double> OursAsync(CollectorUnderLoad collector, int events, int seconds)
    {
        var script = Path.Combine(Workspace.Fresh("wrk"), "events.lua");
        await File.WriteAllTextAsync(script, RequestScript(events));
        return events * await Wrk.RequestsPerSecondAsync($"http://127.0.0.1:{collector.Port}", Clients, seconds, script);
    }

    /// <summary>
    /// wrk's script. pgbench sends a prepared statement's two numbers, and the server makes the rows of them; so here
    /// too the client, which has the same two cores, must not be what is measured: it makes a request once, and then
    /// only counts up the ids in it, in place. They begin anew with each run, so that none is a repeat.
    /// </summary>
    private static string RequestScript(int events) => string.Create(CultureInfo.InvariantCulture, $$"""
        local ffi = require("ffi")
        local events, digits, run = {{events}}, 10, "{{Guid.NewGuid():N}}-"
        local event = '{{Event.Split('#')[0]}}' .. run .. string.rep("0", digits) .. '{{Event.Split('#')[1]}}'
        local bytes, length, ends, count = nil, 0, ffi.new("int32_t[?]", events), 0
        wrk.method = "POST"
        wrk.headers["Content-Type"] = "application/json"

        function init()
          local list = '[' .. string.rep(event .. ',', events - 1) .. event .. ']'
          local text = wrk.format(nil, "/v1/events", nil, events == 1 and event or list)
          length = #text
          bytes = ffi.new("uint8_t[?]", length)
          ffi.copy(bytes, text, length)
          local found = 0
          for index = 0, events - 1 do
            found = select(2, text:find(run, found + 1, true))
            ends[index] = found + digits - 1
          end
        end

        function request()
          for index = 0, events - 1 do
            count = count + 1
            local left, place = count, ends[index]
            while left > 0 do
              local digit = left % 10
              bytes[place] = 48 + digit
              left = (left - digit) / 10
              place = place - 1
            end
          end
          return ffi.string(bytes, length)
        end
        """);

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
