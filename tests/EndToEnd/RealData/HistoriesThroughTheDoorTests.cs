using System.IO.Compression;
using System.Text.Json;

namespace Platform.EndToEnd.Tests.RealData;

/// <summary>Import what customers have but for their last product, train, serve, ask each customer over HTTP: the last one is found.</summary>
public sealed class HistoriesThroughTheDoorTests : IDisposable
{
    private const int Shown = 10;
    private const double Promised = 0.095;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [RealDataFact]
    public async Task The_last_product_is_found_as_well_over_http_as_evaluate_says_and_as_was_promised()
    {
        var customers = Customers();
        var (data, known, asked) = (Path.Combine(_folder.Path, "data"), Path.Combine(_folder.Path, "known.txt"), Path.Combine(_folder.Path, "asked.txt"));
        await File.WriteAllLinesAsync(known, customers.Select(row => string.Join(' ', row[..^1])));
        await File.WriteAllLinesAsync(asked, customers.Select(row => string.Join(' ', row)));
        await RunAsync("import", "sequences", known, "--attributes", Shared("Beauty_item2attributes.json"), "--data", data);
        await RunAsync("train", "you-might-also-like", "--data", data);

        var overHttp = await HitRateAsync(data, customers);
        Assert.True(overHttp >= Promised, $"HR@{Shown} is {overHttp:0.0000}.");

        var output = await RunAsync("evaluate", "you-might-also-like", "--data", data, "--test", asked, "--at", "10", "--json");
        using var report = JsonDocument.Parse(output.Split('\n').Last(line => line.StartsWith('{')));
        Assert.Equal(customers.Length, report.RootElement.GetProperty("predictions").GetInt32());
        Assert.Equal(overHttp, report.RootElement.GetProperty("metrics").GetProperty($"hr@{Shown}").GetDouble(), tolerance: 0.0005);
    }

    private static async Task<double> HitRateAsync(string data, string[][] customers)
    {
        await using var local = await LocalProcess.ServeAsync("--data", data);
        var hits = 0;
        foreach (var row in customers)
        {
            using var answer = JsonDocument.Parse(
                await local.Http.GetStringAsync($"/v1/recommendations/you-might-also-like?userId={row[0]}&pageSize={Shown}"));
            Assert.Equal("personal", answer.RootElement.GetProperty("rung").GetString());
            var ids = answer.RootElement.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("id").GetString()!).ToArray();
            Assert.Equal(Shown, ids.Distinct().Count());
            Assert.Empty(ids.Intersect(row[1..^1]));
            hits += ids.Contains(row[^1]) ? 1 : 0;
        }

        return (double)hits / customers.Length;
    }

    /// <summary>Each customer's id and products, oldest first.</summary>
    private static string[][] Customers()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Shared("Beauty.txt.gz")), CompressionMode.Decompress));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' '))];
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var (exitCode, output) = await LocalProcess.RunAsync(arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    private static string Shared(string file) => Path.Combine(Repository.SharedData!, "amazon_sequences", file);
}
