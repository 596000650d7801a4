using System.Globalization;
using System.Text;
using Platform.Benchmarks.Collect;
using Platform.Benchmarks.Load;
using Platform.Benchmarks.Processes;
using Platform.Benchmarks.Reporting;
using Platform.Search.Models;
using Platform.Store;
using Platform.Store.Products;

namespace Platform.Benchmarks.SearchSpeed;

/// <summary>How fast the service answers mixed queries over HTTP, beside Lucene.Net behind the same web server and PostgreSQL's full-text search.</summary>
internal sealed class SearchSpeedBenchmark : IBenchmark
{
    private const int Rate = 500;
    private const int Connections = 32;
    private const int Clients = 16;
    private const int Different = 2_000;
    private const int Suggested = 500;
    private const int Seconds = 5;

    public string Name => "search-speed";

    public string About =>
        $"50,000 products of the demo shop in three languages, {Different:#,0} different queries as shoppers type them, first pages of 20, over HTTP on the cores that the load generator has too. Latency, with facets: {Rate} requests a "
        + $"second at a constant rate, from when each was due. Throughput: wrk, {Clients} connections, without facets beside the peers, which count none. PostgreSQL 15: three generated tsvectors behind a GIN index, plainto_tsquery in the three languages, ts_rank, the 20 best, pgbench with {Clients} "
        + "connections over a Unix socket, prepared. Lucene.Net: five fields, any word, BM25, the 20 best without facets, in Kestrel. Each warmed up, one after the other.";

    public async Task<Report> RunAsync()
    {
        var folder = await DemoSearchShop.MakeAsync();
        var queries = DemoSearchShop.Queries(Different);
        var figures = new List<Figure>();
        await using (var ours = await StartAsync(folder, "dotnet", [DemoSearchShop.Program, "serve", "--data", folder], "/health/ready"))
        {
            var throughput = await ThroughputAsync(ours.Port, "/v1/search?facets=false&query=", queries);
            var withFacets = await ThroughputAsync(ours.Port, "/v1/search?query=", queries);
            var search = await OpenLoop.RunAsync(ours.Port, Requests("/v1/search?query=", queries), Rate, TimeSpan.FromSeconds(10), Connections);
            string[] beginnings = [.. queries.Take(Suggested).SelectMany(query => Enumerable.Range(1, Math.Min(8, query.Length)).Select(length => query[..length]))];
            await OpenLoop.RunAsync(ours.Port, Requests("/v1/suggest?query=", beginnings), Rate, TimeSpan.FromSeconds(3), Connections);
            var suggest = await OpenLoop.RunAsync(ours.Port, Requests("/v1/suggest?query=", beginnings), Rate, TimeSpan.FromSeconds(5), Connections);
            figures.Add(new($"search p50 at {Rate}/s", search.GetValueAtPercentile(50) / 1000d, "ms"));
            figures.Add(new($"search p99 at {Rate}/s", search.GetValueAtPercentile(99) / 1000d, "ms") { Target = "≤ 8 ms" });
            figures.Add(new($"suggest p50 at {Rate}/s", suggest.GetValueAtPercentile(50) / 1000d, "ms"));
            figures.Add(new($"suggest p99 at {Rate}/s", suggest.GetValueAtPercentile(99) / 1000d, "ms") { Target = "≤ 1 ms" });
            figures.Add(new("search throughput with facets", withFacets, "requests/s"));
            figures.Add(new("search throughput", throughput, "requests/s") { Target = "≥ 10×", Peer = "PostgreSQL full text", PeerValue = await PostgresAsync(folder, queries) });
        }

        await using (var lucene = await StartAsync(
            folder, "dotnet", [typeof(SearchSpeedBenchmark).Assembly.Location, LuceneServer.Verb, folder, "#"], "/search?query=dress"))
        {
            var theirs = await ThroughputAsync(lucene.Port, "/search?query=", queries);
            figures.Add(figures[^1] with { Name = "search throughput, beside Lucene.Net", Target = "≥ 2×", Peer = "Lucene.Net", PeerValue = theirs });
        }

        return new Report(Name, About, figures);
    }

    private static async Task<Serving> StartAsync(string folder, string program, string[] arguments, string path)
    {
        var port = Server.FreePort();
        using var http = new HttpClient();
        var server = await Server.StartAsync(
            program, arguments.Select(argument => argument == "#" ? port.ToString(CultureInfo.InvariantCulture) : argument),
            Server.Answers(http, $"http://127.0.0.1:{port}{path}"), ("ASPNETCORE_URLS", $"http://127.0.0.1:{port}"), ("PLATFORM_DATA", folder));
        return new Serving(server, port);
    }

    private static async Task<double> ThroughputAsync(int port, string path, string[] queries)
    {
        var script = Path.Combine(Workspace.Fresh("wrk"), "queries.lua");
        var lines = queries.Select(query => $"\"{path}{Uri.EscapeDataString(query)}\"");
        await File.WriteAllTextAsync(script, $$"""
            local paths, at = { {{string.Join(",\n", lines)}} }, 0

            function request()
              at = at % #paths + 1
              return wrk.format("GET", paths[at])
            end
            """);
        await Wrk.RequestsPerSecondAsync($"http://127.0.0.1:{port}", Clients, Seconds, script);
        return await Wrk.RequestsPerSecondAsync($"http://127.0.0.1:{port}", Clients, Seconds, script);
    }

    private static Func<int, byte[]> Requests(string path, string[] queries)
    {
        byte[][] requests = [.. queries.Select(query => Encoding.ASCII.GetBytes($"GET {path}{Uri.EscapeDataString(query)} HTTP/1.1\r\nHost: shop\r\n\r\n"))];
        return index => requests[index % requests.Length];
    }

    private static async Task<double> PostgresAsync(string folder, string[] queries)
    {
        await using var postgres = await PostgresServer.StartAsync();
        var products = Catalogue.Read(new DataFolder(folder)).Products.Select(product =>
        {
            string Texts(string language) => string.Join(' ', ProductTexts.Of(product).Where(text => text.Language == language).Select(text => text.Text));
            return string.Join('\t', new[] { product.Id, Texts(""), Texts("sv"), Texts("de") }.Select(Escape));
        });
        await postgres.ExecuteAsync(
            """
            CREATE TABLE products (id text PRIMARY KEY, en text, sv text, de text, words tsvector);
            \copy products (id, en, sv, de) FROM '#'
            UPDATE products SET words = to_tsvector('english', en) || to_tsvector('swedish', sv) || to_tsvector('german', de);
            CREATE INDEX ON products USING gin (words);
            VACUUM ANALYZE products;
            """, products);
        await postgres.ExecuteAsync(
            """
            CREATE TABLE queries (number int PRIMARY KEY, query text);
            \copy queries FROM '#'
            ANALYZE queries;
            """, queries.Select((query, number) => $"{number}\t{Escape(query)}"));
        var script = $"""
            \set number random(0, {queries.Length - 1})
            SELECT id, ts_rank(words, q) AS score FROM products, (SELECT plainto_tsquery('english', query) || plainto_tsquery('swedish', query) || plainto_tsquery('german', query) AS q FROM queries WHERE number = :number) asked WHERE words @@ q ORDER BY score DESC LIMIT 20;

            """;
        await postgres.EventsPerSecondAsync(script, Clients, Seconds, 1);
        return await postgres.EventsPerSecondAsync(script, Clients, Seconds, 1);
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');

    private sealed record Serving(Server Server, int Port) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Server.DisposeAsync();
    }
}
