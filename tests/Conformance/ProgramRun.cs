using System.Diagnostics;

namespace Platform.Conformance.Tests;

/// <summary>A Pulumi program, run to its end as the engine's host runs it.</summary>
internal static class ProgramRun
{
    private const string Settings = """{"project:title":"shop","project:size":"3","project:key":"secret-key"}""";
    private const string SecretSettings = """["project:key"]""";

    /// <summary>A program that has not ended by then hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Runs the C# program.</summary>
    /// <param name="name">A name that its <c>Program.cs</c> knows.</param>
    /// <param name="port">The engine's.</param>
    /// <param name="isDryRun">Whether this is a preview.</param>
    /// <returns>Its exit code.</returns>
    public static Task<int> CSharpAsync(string name, int port, bool isDryRun)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Platform.Conformance.Program.dll"), name]);
        start.Environment["PULUMI_MONITOR"] = start.Environment["PULUMI_ENGINE"] = $"127.0.0.1:{port}";
        start.Environment["PULUMI_PROJECT"] = "project";
        start.Environment["PULUMI_STACK"] = "stack";
        start.Environment["PULUMI_DRY_RUN"] = isDryRun ? "true" : "false";
        start.Environment["PULUMI_QUERY_MODE"] = "false";
        start.Environment["PULUMI_PARALLEL"] = "16";
        return RunAsync(start);
    }

    /// <summary>Runs the Node program of the same name by the real Node SDK.</summary>
    public static Task<int> NodeAsync(string name, int port, bool isDryRun)
    {
        var start = new ProcessStartInfo("node",
        [
            Path.Combine(NodeModules.Folder, "@pulumi/pulumi/cmd/run/index.js"),
            "--monitor", $"127.0.0.1:{port}", "--engine", $"127.0.0.1:{port}", "--project", "project", "--stack", "stack",
            "--pwd", Path.Combine(Repository.Node, "twin"), $"--dry-run={(isDryRun ? "true" : "false")}", "--parallel", "16", $"{name}.js",
        ]);
        start.Environment["NODE_PATH"] = NodeModules.Folder;
        return RunAsync(start);
    }

    private static async Task<int> RunAsync(ProcessStartInfo start)
    {
        start.WorkingDirectory = Path.Combine(Repository.Node, "twin");
        start.Environment["PULUMI_CONFIG"] = Settings;
        start.Environment["PULUMI_CONFIG_SECRET_KEYS"] = SecretSettings;
        using var process = Process.Start(start)!;
        using var late = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(late.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {string.Join(' ', start.ArgumentList)} has not ended after {Patience}.");
        }

        return process.ExitCode;
    }
}
