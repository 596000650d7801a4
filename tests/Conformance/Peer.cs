using System.Diagnostics;
using System.Globalization;

namespace Platform.Conformance.Tests;

/// <summary>The independent engine: a Node process that serves the protocol by the Node SDK's own stubs.</summary>
internal sealed class Peer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _traceFile;

    private Peer(Process process, string traceFile, int port) => (_process, _traceFile, Port) = (process, traceFile, port);

    public int Port { get; }

    /// <summary>Starts it.</summary>
    /// <param name="options">See <c>node/peer.js</c>.</param>
    public static async Task<Peer> StartAsync(params string[] options)
    {
        var traceFile = Path.GetTempFileName();
        var start = new ProcessStartInfo("node", [Path.Combine(Repository.Node, "peer.js"), traceFile, .. options])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["NODE_PATH"] = NodeModules.Folder;
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The peer ended before it told its port.");
        return new Peer(process, traceFile, int.Parse(line, CultureInfo.InvariantCulture));
    }

    /// <summary>What it was asked so far.</summary>
    public Trace Trace() => Tests.Trace.Read(File.ReadLines(_traceFile));

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        File.Delete(_traceFile);
    }
}
