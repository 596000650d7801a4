using System.Globalization;
using System.Text.Json;

namespace Platform.EndToEnd.Tests.RealData;

/// <summary>Import real clicks, train, serve, ask over HTTP: the quality that was promised comes out of the front door.</summary>
public sealed class ClicksThroughTheDoorTests : IDisposable
{
    private const int Shown = 20;
    private const double Promised = 0.36;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [RealDataFact]
    public async Task The_next_click_is_found_as_well_over_http_as_evaluate_says_and_as_was_promised()
    {
        await RunAsync("import", "sessions", Shared("train.txt.gz"), "--data", _folder.Path);
        await RunAsync("train", "--data", _folder.Path);
        var overHttp = await MeanReciprocalRankAsync();
        Assert.True(overHttp >= Promised, $"MRR@{Shown} is {overHttp:0.0000}.");

        var output = await RunAsync(
            "evaluate", "you-might-also-like", "--data", _folder.Path, "--test", Shared("valid.txt"), "--json");
        var json = output.Split('\n').Last(line => line.StartsWith('{'));
        using var report = JsonDocument.Parse(json);
        Assert.Equal(1_121, report.RootElement.GetProperty("predictions").GetInt32());
        Assert.Equal(report.RootElement.GetProperty("metrics").GetProperty($"mrr@{Shown}").GetDouble(), overHttp, tolerance: 0.002);
    }

    private async Task<double> MeanReciprocalRankAsync()
    {
        await using var local = await LocalProcess.ServeAsync("--data", _folder.Path);
        var (sum, predictions) = (0.0, 0);
        foreach (var session in Sessions())
        {
            for (var next = 1; next < session.Length; next++, predictions++)
            {
                var products = string.Join('&', session[..next].Select(id => $"productId={Uri.EscapeDataString(id)}"));
                using var answer = JsonDocument.Parse(
                    await local.Http.GetStringAsync($"/v1/recommendations/you-might-also-like?{products}&pageSize={Shown}"));
                var ids = answer.RootElement.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("id").GetString()).ToList();
                sum += ids.IndexOf(session[next]) is >= 0 and var rank ? 1.0 / (rank + 1) : 0;
            }
        }

        Assert.Equal(1_121, predictions);
        return sum / predictions;
    }

    /// <summary>The clicks of each session in the order of their times: the file mostly runs backwards.</summary>
    private static IEnumerable<string[]> Sessions() => File.ReadLines(Shared("valid.txt")).Skip(1)
        .Select(line => line.Split('\t'))
        .GroupBy(fields => fields[0])
        .Select(session => session.OrderBy(fields => double.Parse(fields[2], CultureInfo.InvariantCulture)).Select(fields => fields[1]).ToArray());

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var (exitCode, output) = await LocalProcess.RunAsync(arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    private static string Shared(string file) => Path.Combine(Repository.SharedData!, "serenade_clicks", file);
}
