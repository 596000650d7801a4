using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Platform.Store.Tests.Sessions;

/// <summary>A Redis of the test's own, on loopback, which can be killed, started anew and paused.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private const int Attempts = 10;

    private readonly TemporaryData _folder = new();
    private readonly string[] _arguments;
    private readonly bool _isEncrypted;
    private Process _process;
    private Task<bool> _ready;

    private RedisServer(string[] arguments, bool isEncrypted)
    {
        (_arguments, _isEncrypted) = (arguments, isEncrypted);
        Port = FreePort();
        (_process, _ready) = Start();
    }

    /// <summary>Whether this machine has Redis; in CI it must.</summary>
    public static bool IsHere => Environment.GetEnvironmentVariable("CI") == "true"
        || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "redis-server")));

    public int Port { get; }

    public string Address => $"127.0.0.1:{Port}";

    /// <summary>Starts one, and waits until it listens: at another port where somebody was faster.</summary>
    /// <param name="isEncrypted">Whether its port speaks TLS only; the arguments then have to say by which certificates.</param>
    /// <param name="arguments">Further arguments of redis-server.</param>
    public static async Task<RedisServer> StartAsync(bool isEncrypted = false, params string[] arguments)
    {
        for (var attempt = 1; ; attempt++)
        {
            var server = new RedisServer(arguments, isEncrypted);
            if (await server._ready)
                return server;
            await server.DisposeAsync();
            if (attempt == Attempts)
                throw new InvalidOperationException($"redis-server ended {Attempts} times before it listened.");
        }
    }

    /// <summary>kill -9: everything it knew is gone.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Starts it anew at the same port.</summary>
    public async Task RestartAsync()
    {
        _process.Dispose();
        (_process, _ready) = Start();
        if (!await _ready)
            throw new InvalidOperationException($"redis-server could not listen at port {Port} again.");
    }

    /// <summary>It is there, and answers nothing.</summary>
    public Task PauseAsync() => SignalAsync("STOP");

    public Task GoOnAsync() => SignalAsync("CONT");

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    /// <summary>By its own word: that somebody answers at the port does not say who.</summary>
    private (Process Process, Task<bool> Ready) Start()
    {
        var start = new ProcessStartInfo("redis-server") { RedirectStandardOutput = true };
        string[] port = _isEncrypted ? ["--port", "0", "--tls-port", $"{Port}"] : ["--port", $"{Port}"];
        foreach (var argument in (string[])[.. port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", _folder.Folder.Root, .. _arguments])
            start.ArgumentList.Add(argument);
        var ready = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
                ready.TrySetResult(false);
            else if (line.Data.Contains("Ready to accept connections", StringComparison.Ordinal))
                ready.TrySetResult(true);
        };
        process.BeginOutputReadLine();
        return (process, ready.Task);
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]);
        await kill.WaitForExitAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
