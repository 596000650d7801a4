using System.Diagnostics;
using System.Text.RegularExpressions;
using Platform.Infra.Amazon.Edge;
using Platform.Infra.Configuration;

namespace Platform.Infra.Tests.Amazon.Edge;

/// <summary>What runs at the edge and in the job, run by Node's own test runner.</summary>
public sealed partial class ScriptTests
{
    private static readonly StaticAnswerSettings Settings = new()
    {
        Placements = ["similar-items", "also-bought", "you-might-also-like"],
        Categories = ["Women", "Women > Dresses", "Women > Shoes & Boots", "Men"],
        EveryMinutes = 15,
    };

    [NodeFact]
    public async Task The_function_of_the_edge_says_who_asks_and_keeps_shoppers_apart() => await PassesAsync("viewer.test.mjs", 9);

    [NodeFact]
    public async Task The_job_keeps_what_is_sound_and_leaves_the_rest() => await PassesAsync("refresh.test.mjs", 7);

    [NodeFact]
    public async Task Every_request_is_led_to_an_object_that_the_job_writes() => await PassesAsync("answers.test.mjs", 6);

    private static async Task PassesAsync(string file, int tests)
    {
        using var folder = new TemporaryFolder();
        var plan = new StaticAnswerPlan(Settings, [Examples.Service("ranking", "/v1/listings")]);
        folder.With("plan.json", plan.ForJob()).With("answers.js", plan.ForEdge())
            .With("viewer.js", EdgeFunctions.Viewer("shop.example", "")).With("prefixed.js", EdgeFunctions.Viewer("shop.example", "/ml"));
        var scripts = Path.Combine(RepositoryCopy.Original, "tests/Infra/Amazon/Edge/Scripts");
        var start = new ProcessStartInfo("node", ["--test", "--test-reporter=tap", Path.Combine(scripts, file)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["MADE"] = folder.Path, ["SCRIPTS"] = Path.Combine(RepositoryCopy.Original, "infra/Amazon/Edge/Scripts"),
            },
        };
        using var node = Process.Start(start)!;
        var error = node.StandardError.ReadToEndAsync();
        var said = await node.StandardOutput.ReadToEndAsync() + await error;
        await node.WaitForExitAsync();

        Assert.True(node.ExitCode == 0, said);
        Assert.Equal($"{tests}", Passed().Match(said).Groups[1].Value);
    }

    [GeneratedRegex(@"^# pass (\d+)", RegexOptions.Multiline)]
    private static partial Regex Passed();
}
