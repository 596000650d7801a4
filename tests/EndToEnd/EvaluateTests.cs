using System.Text.Json;

namespace Platform.EndToEnd.Tests;

public sealed class EvaluateTests
{
    private const int Sessions = 60;
    private const int Items = 12;

    [Fact]
    public async Task Evaluate_measures_what_HTTP_answers()
    {
        using var data = new TemporaryFolder();
        using var files = new TemporaryFolder();
        var (train, test) = (Path.Combine(files.Path, "train.txt"), Path.Combine(files.Path, "test.txt"));
        var tests = WriteSessions(test, seed: 2, sessions: 8);
        WriteSessions(train, seed: 1, Sessions);
        await RunAsync("import", "sessions", train, "--data", data.Path);
        await RunAsync("train", "--data", data.Path);
        var output = await RunAsync("evaluate", "you-might-also-like", "--data", data.Path, "--test", test, "--at", "5", "--json");
        using var report = JsonDocument.Parse(output.Split('\n').First(line => line.StartsWith('{')));

        await using var local = await LocalProcess.ServeAsync("--data", data.Path);
        var (asked, hits, reciprocalRanks) = (0, 0d, 0d);
        foreach (var session in tests)
        {
            for (var next = 1; next < session.Length; next++)
            {
                var query = string.Concat(session.Take(next).Select(item => $"&productId={item}"));
                using var answer = JsonDocument.Parse(await local.Http.GetStringAsync($"/v1/recommendations/you-might-also-like?pageSize=5{query}"));
                var ids = answer.RootElement.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("id").GetString()).ToList();
                asked++;
                var rank = ids.IndexOf(session[next]);
                hits += rank >= 0 ? 1 : 0;
                reciprocalRanks += rank >= 0 ? 1d / (rank + 1) : 0;
            }
        }

        Assert.Equal(asked, report.RootElement.GetProperty("predictions").GetInt32());
        var metrics = report.RootElement.GetProperty("metrics");
        Assert.Equal(hits / asked, metrics.GetProperty("hr@5").GetDouble(), 10);
        Assert.Equal(reciprocalRanks / asked, metrics.GetProperty("mrr@5").GetDouble(), 10);
        Assert.True(hits > 0);
    }

    [Fact]
    public async Task A_mistake_gets_a_sentence()
    {
        using var data = new TemporaryFolder();
        var test = Path.Combine(data.Path, "test.txt");
        File.WriteAllText(test, "SessionId\tItemId\tTime\n1\ta\t1\n1\tb\tsoon\n");
        foreach (var (arguments, said) in new (string[], string)[]
        {
            (["no-such-model", "--test", test], "There is no model no-such-model"),
            (["most-sold", "--test", test + ".gz"], "there is no such file"),
            (["most-sold", "--test", test], "test.txt:3: expected a time"),
        })
        {
            var (exitCode, output) = await LocalProcess.RunAsync(["evaluate", .. arguments, "--data", data.Path]);
            Assert.Equal(1, exitCode);
            Assert.Contains(said, output, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
        }
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var (exitCode, output) = await LocalProcess.RunAsync(arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    /// <summary>Walks round a ring of items, written backwards, as real files are.</summary>
    private static List<string[]> WriteSessions(string path, int seed, int sessions)
    {
        var random = new Random(seed);
        var walks = Enumerable.Range(0, sessions).Select(_ =>
        {
            var start = random.Next(Items);
            return Enumerable.Range(0, random.Next(2, 6)).Select(step => $"i{(start + step) % Items}").ToArray();
        }).ToList();
        var lines = walks.SelectMany((walk, session) => walk.Select((item, step) => $"{session + 1}\t{item}\t{1_396_860_000 + (session * 100) + step}.5"));
        File.WriteAllLines(path, ["SessionId\tItemId\tTime", .. lines.Reverse()]);
        return walks;
    }
}
