using System.Diagnostics;
using Microsoft.Playwright;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>axe-core from npm: judges a page by the success criteria of WCAG 2.0 to 2.2, levels A and AA, that a program can judge.</summary>
internal static class Axe
{
    private const string Judge = """
        async () => (await axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"], resultTypes: ["violations"],
        })).violations.map(rule => rule.id + " (" + rule.help + "): "
          + rule.nodes.map(node => node.target.join(" ") + ": " + node.failureSummary).join("; "))
        """;

    private static readonly Lazy<string> Script = new(Load);

    private static readonly string Folder = Path.Combine(Repository.Root, "tests/EndToEnd/node");

    /// <summary>Why nothing can be judged here; null where it can. In CI it always can.</summary>
    public static string? WhyNotHere =>
        File.Exists(ScriptPath) || IsNpmHere || Environment.GetEnvironmentVariable("CI") == "true" ? null : "npm is not on this machine.";

    private static string ScriptPath => Path.Combine(Folder, "node_modules/axe-core/axe.min.js");

    private static bool IsNpmHere => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "npm")));

    /// <summary>What is wrong with a page as it is shown now, a line for each violated rule.</summary>
    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Script.Value);
        return await page.EvaluateAsync<string[]>(Judge);
    }

    private static string Load()
    {
        if (!File.Exists(ScriptPath))
            Install();
        return File.ReadAllText(ScriptPath);
    }

    private static void Install()
    {
        var start = new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--silent"]) { WorkingDirectory = Folder, RedirectStandardError = true };
        using var npm = Process.Start(start)!;
        var failed = npm.StandardError.ReadToEnd();
        npm.WaitForExit();
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"npm ci in {Folder} ended with {npm.ExitCode}:\n{failed}");
    }
}
