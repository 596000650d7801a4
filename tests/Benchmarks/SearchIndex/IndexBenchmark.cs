using System.Diagnostics;
using Lucene.Net.Analysis.En;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Platform.Benchmarks.Processes;
using Platform.Benchmarks.Reporting;
using Platform.Benchmarks.SearchSpeed;
using Platform.Store;
using Platform.Store.Products;

namespace Platform.Benchmarks.SearchIndex;

/// <summary>What an index costs: to build, to keep, to start with.</summary>
internal sealed class IndexBenchmark : IBenchmark
{
    private const double Mebi = 1 << 20;
    private const string Peer = "Lucene.Net";

    public string Name => "index";

    public string About =>
        "50,000 products of the demo shop in three languages, with 40,000 searches to learn from. Built: ours by `train`, which reads the data, learns on the older part, measures, and learns again with vectors, meanings and trees; "
        + "Lucene.Net's words only, merged to one segment. Memory: of the serving process after its first answer. Start: from nothing to the first answer, warm-up included; Lucene.Net's without one.";

    public async Task<Report> RunAsync()
    {
        var folder = await DemoSearchShop.MakeAsync();
        var copy = Workspace.Fresh("search-train");
        foreach (var part in new[] { "catalogue", "events" })
            await Command.RunAsync("cp", "-r", Path.Combine(folder, part), Path.Combine(copy, part));
        var built = await Measured.RunAsync(copy, "dotnet", DemoSearchShop.Program, "train", "--data", copy);
        var (ourStart, ourMemory) = await StartAsync(folder, [DemoSearchShop.Program, "serve", "--data", folder], "/v1/search?query=dress", "/health/ready");
        var catalogue = Catalogue.Read(new DataFolder(folder));
        var lucene = Workspace.Fresh("lucene-build");
        using var analyzer = new EnglishAnalyzer(LuceneVersion.LUCENE_48);
        TimeSpan luceneBuilt;
        using (var directory = FSDirectory.Open(lucene))
            luceneBuilt = LuceneServer.Build(directory, analyzer, catalogue);
        var arguments = new[] { typeof(IndexBenchmark).Assembly.Location, LuceneServer.Verb, folder, "#" };
        await StartAsync(folder, arguments, "/search?query=dress", "/search?query=dress");
        var (theirStart, theirMemory) = await StartAsync(folder, arguments, "/search?query=dress", "/search?query=dress");
        return new Report(Name, About,
        [
            new("built in", built.Seconds, "s") { Peer = Peer, PeerValue = luceneBuilt.TotalSeconds },
            new("most memory while building", built.PeakBytes / Mebi, "MiB"),
            new("size of a version", Bytes(Path.Combine(copy, "models", "search")) / Mebi, "MiB") { Peer = Peer, PeerValue = Bytes(lucene) / Mebi },
            new("memory while serving", ourMemory / Mebi, "MiB") { Peer = Peer, PeerValue = theirMemory / Mebi },
            new("start to first answer", ourStart, "s") { Peer = Peer, PeerValue = theirStart },
        ]);
    }

    private static async Task<(double Seconds, long Bytes)> StartAsync(string folder, string[] arguments, string question, string ready)
    {
        var port = Server.FreePort();
        using var http = new HttpClient();
        var clock = Stopwatch.StartNew();
        await using var server = await Server.StartAsync(
            "dotnet", arguments.Select(argument => argument == "#" ? $"{port}" : argument), Server.Answers(http, $"http://127.0.0.1:{port}{ready}"),
            ("ASPNETCORE_URLS", $"http://127.0.0.1:{port}"), ("PLATFORM_DATA", folder));
        using var answer = await http.GetAsync(new Uri($"http://127.0.0.1:{port}{question}"));
        answer.EnsureSuccessStatusCode();
        return (clock.Elapsed.TotalSeconds, server.ResidentBytes);
    }

    private static double Bytes(string folder) => System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
}
