using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Platform.Benchmarks.Processes;

/// <summary>Another program that serves until it is disposed.</summary>
internal sealed class Server : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;

    private Server(Process process) => _process = process;

    /// <summary>Bytes of memory that it holds now.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts a server and waits until it answers.</summary>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="isReady">Asks whether it answers.</param>
    /// <param name="environment">Variables that it gets besides ours.</param>
    /// <exception cref="InvalidOperationException">It ended, or did not answer in five minutes.</exception>
    public static async Task<Server> StartAsync(
        string program, IEnumerable<string> arguments, Func<Task<bool>> isReady, params (string Name, string Value)[] environment)
    {
        var start = Command.Start(program, arguments);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new Server(process);
        var clock = Stopwatch.StartNew();
        while (!await isReady())
        {
            if (process.HasExited || clock.Elapsed > Patience)
                throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} does not answer.");
            await Task.Delay(20);
        }

        return server;
    }

    /// <summary>Whether a GET succeeds.</summary>
    public static Func<Task<bool>> Answers(HttpClient http, string url) => async () =>
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(url));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    };

    /// <summary>A port of this machine that is free now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
