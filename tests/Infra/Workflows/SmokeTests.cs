using System.Diagnostics;

namespace Platform.Infra.Tests.Workflows;

/// <summary>What is asked after a deploy, with a function in the place of curl.</summary>
public sealed class SmokeTests
{
    private const string Sound = """printf 'HTTP/2 200\r\n\r\n{"results":[],"rung":"most-sold"}'""";

    /// <summary>Each row: what curl does, whether the deploy is good, and what is said.</summary>
    [Theory]
    [InlineData(Sound, 0, "good")]
    [InlineData("printf 'HTTP/2 200\\r\\nX-Answered-By: static-answers\\r\\n\\r\\n{\"results\":[],\"rung\":\"most-sold\"}'", 1, "a static answer")]
    [InlineData("printf 'HTTP/2 200\\r\\n\\r\\n{}'", 1, "expected \"results\"")]
    [InlineData("exit 22", 1, "no answer")]
    public async Task Only_an_answer_of_the_gateway_itself_is_good(string curl, int exit, string said)
    {
        var (code, output, _) = await AskAsync(curl);
        Assert.Equal(exit, code);
        Assert.Contains(said, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_asks_again_while_a_new_version_is_on_its_way()
    {
        var (code, _, asked) = await AskAsync($"[ \"$(wc -l < \"$ASKED\")\" -gt 2 ] || exit 22; {Sound}");
        Assert.Equal((0, 4), (code, asked.Length));
    }

    [Fact]
    public async Task It_asks_as_a_visitor_whom_no_edge_has_an_answer_for()
    {
        var (_, _, asked) = await AskAsync(Sound);
        Assert.All(asked, line => Assert.Contains("https://ml.shop.example/v1/recommendations/", line, StringComparison.Ordinal));
        Assert.All(asked, line => Assert.Contains("&visitorId=smoke-", line, StringComparison.Ordinal));
    }

    private static async Task<(int Code, string Output, string[] Asked)> AskAsync(string curl)
    {
        using var folder = new TemporaryFolder();
        // The script's shell takes a function over the program of the same name.
        var run = $"curl() {{ echo \"$@\" >> \"$ASKED\"; {curl}; }}; export -f curl; bash \"$0\" ml.shop.example 0";
        var start = new ProcessStartInfo("bash", ["-c", run, Path.Combine(RepositoryCopy.Original, ".ci", "smoke")]) { RedirectStandardOutput = true };
        start.Environment["ASKED"] = folder.File("asked");
        using var shell = Process.Start(start)!;
        var output = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return (shell.ExitCode, output, await File.ReadAllLinesAsync(folder.File("asked")));
    }
}
