using System.Diagnostics;
using System.Globalization;
using Platform.Benchmarks.Processes;

namespace Platform.Benchmarks.Preview;

/// <summary>An engine that is neither SDK's own: the conformance tests' Node process. Each program gets a fresh one.</summary>
internal sealed class NodePeer : IAsyncDisposable
{
    private readonly Process _process;

    private NodePeer(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>Where the scripts of the twin are, and both programs run.</summary>
    public static string Twin { get; } = Path.Combine(Repository.Root, "tests/Conformance/node/twin");

    /// <summary>The npm packages that the generator pins.</summary>
    public static string NodeModules { get; } = Path.Combine(Repository.Root, "infra/sdk/generate/node_modules");

    /// <summary>Starts one.</summary>
    /// <param name="traceFile">Where it writes what it is asked.</param>
    public static async Task<NodePeer> StartAsync(string traceFile)
    {
        var start = Command.Start("node", [Path.Combine(Twin, "../peer.js"), traceFile, "--dry-run"]);
        start.RedirectStandardError = false;
        start.Environment["NODE_PATH"] = NodeModules;
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The peer ended before it told its port.");
        return new NodePeer(process, int.Parse(line, CultureInfo.InvariantCulture));
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
