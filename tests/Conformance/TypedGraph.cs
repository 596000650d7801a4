using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Platform.Conformance.Tests;

/// <summary>The graph of all stacks, held against the argument types of the npm packages.</summary>
internal static class TypedGraph
{
    /// <summary>The graph as <c>preview --json</c> writes it.</summary>
    public static async Task<JsonNode> PreviewAsync()
    {
        var file = Path.GetTempFileName();
        try
        {
            // Every project is built in the same configuration, whose name is the last folder's.
            var configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
            var program = Path.Combine(Repository.Root, "artifacts/bin/Infra", configuration, "Platform.Infra.dll");
            var (exitCode, said) = await RunAsync(Repository.Root, "dotnet", program, "preview", "--json", file);
            // What breaks a policy has its types all the same.
            Assert.True(exitCode is 0 or 2, said);
            return JsonNode.Parse(await File.ReadAllBytesAsync(file))!;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Writes the graph out as literals and has the compiler judge them.</summary>
    /// <param name="graph">What <see cref="PreviewAsync"/> gives.</param>
    /// <param name="name">A folder below <c>artifacts/typed-graph</c>, where the literals can be read afterwards.</param>
    /// <returns>The exit code of <c>node/typed/check.js</c>, and its lines: mistakes, and last the number of resources.</returns>
    public static async Task<(int ExitCode, string[] Lines)> JudgeAsync(JsonNode graph, string name)
    {
        var folder = Path.Combine(Repository.Root, "artifacts/typed-graph", name);
        Directory.CreateDirectory(folder);
        var file = Path.Combine(Path.GetDirectoryName(folder)!, $"{name}.json");
        await File.WriteAllTextAsync(file, graph.ToJsonString());
        var (exitCode, said) = await RunAsync(
            Repository.Root, "node", Path.Combine(Repository.Node, "typed/check.js"), file, NodeModules.Folder, folder);
        return (exitCode, said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static async Task<(int ExitCode, string Said)> RunAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }
}
