using System.Globalization;
using Platform.Benchmarks.Processes;

namespace Platform.Benchmarks.Preview;

/// <summary>
/// The conformance tests' program of two thousand resources in a hundred chains, in C# and by the Node SDK, each against
/// a fresh peer, from the process's start to its end.
/// </summary>
internal static class NodeTwin
{
    private const int Runs = 3;
    private const int Count = 2000;
    private const string Project = "project";
    private const string Stack = "stack";
    private const string Parallel = "16";

    /// <summary>Runs both in turn.</summary>
    /// <returns>The medians, in seconds.</returns>
    public static async Task<(double CSharp, double Node)> CompareAsync()
    {
        await PrepareAsync();
        var csharp = new List<double>();
        var node = new List<double>();
        for (var at = 0; at < Runs; at++)
        {
            csharp.Add(await TimeAsync(CSharp));
            node.Add(await TimeAsync(Node));
        }

        return (Median(csharp), Median(node));
    }

    private static async Task PrepareAsync()
    {
        await Command.RunAsync(
            "dotnet", "build", Path.Combine(Repository.Root, "tests/Conformance/Program"), "-c", "Release", "--nologo", "-v", "quiet");
        // npm writes this file last: a folder without it is one that was cut off.
        if (!File.Exists(Path.Combine(NodePeer.NodeModules, ".package-lock.json")))
            await Command.RunAsync("npm", "ci", "--ignore-scripts", "--silent", "--prefix", Path.GetDirectoryName(NodePeer.NodeModules)!);
    }

    private static async Task<double> TimeAsync(Func<int, string[]> program)
    {
        var trace = Path.Combine(Workspace.Fresh("preview-twin"), "trace");
        await using var peer = await NodePeer.StartAsync(trace);
        var measured = await Measured.RunAsync(NodePeer.Twin, "env", program(peer.Port));
        var registered = File.ReadLines(trace).Count(line => line.StartsWith("""{"call":"RegisterResource",""", StringComparison.Ordinal));
        return registered == Count + 1
            ? measured.Seconds
            : throw new InvalidOperationException($"{registered} resources came to the peer, and not {Count} and the stack.");
    }

    private static string[] CSharp(int port) =>
    [
        $"PULUMI_MONITOR=127.0.0.1:{port}", $"PULUMI_ENGINE=127.0.0.1:{port}", $"PULUMI_PROJECT={Project}", $"PULUMI_STACK={Stack}",
        "PULUMI_DRY_RUN=true", "PULUMI_QUERY_MODE=false", $"PULUMI_PARALLEL={Parallel}",
        "dotnet", Path.Combine(Repository.Root, "artifacts/bin/Conformance.Program/release/Platform.Conformance.Program.dll"), "many",
    ];

    private static string[] Node(int port)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}");
        return
        [
            $"NODE_PATH={NodePeer.NodeModules}", "node", Path.Combine(NodePeer.NodeModules, "@pulumi/pulumi/cmd/run/index.js"),
            "--monitor", address, "--engine", address, "--project", Project, "--stack", Stack,
            "--pwd", NodePeer.Twin, "--dry-run=true", "--parallel", Parallel, "many.js",
        ];
    }

    private static double Median(List<double> seconds) => seconds.Order().ElementAt(Runs / 2);
}
