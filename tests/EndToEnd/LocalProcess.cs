using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Platform.EndToEnd.Tests;

/// <summary>Local as its users start it: a process of its own, on a port of this machine.</summary>
internal sealed class LocalProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private LocalProcess(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? settings = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Platform.Local.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it said so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    /// <summary>Asks it over HTTP; set once it serves.</summary>
    public HttpClient Http { get; } = new();

    /// <summary>Starts serving, and waits until it is ready.</summary>
    public static Task<LocalProcess> ServeAsync(params string[] arguments) => ServeAsync("/health/ready", FreePort(), [], arguments);

    /// <summary>The same at a port, with settings in its environment.</summary>
    public static Task<LocalProcess> ServeAsync(int port, Dictionary<string, string> settings, params string[] arguments) =>
        ServeAsync("/health/ready", port, settings, arguments);

    /// <summary>Starts serving, and waits for the first page only.</summary>
    public static Task<LocalProcess> ServeUnpreparedAsync(params string[] arguments) => ServeAsync("/", FreePort(), [], arguments);

    private static async Task<LocalProcess> ServeAsync(string sign, int port, Dictionary<string, string> settings, string[] arguments)
    {
        var local = new LocalProcess([.. arguments, "--port", $"{port}"], settings);
        local.Http.BaseAddress = new Uri($"http://127.0.0.1:{port}");
        var giveUp = Stopwatch.StartNew();
        while (!await local.AnswersAsync(sign))
        {
            if (local._process.HasExited || giveUp.Elapsed > Patience)
                throw new InvalidOperationException($"Local is not ready:\n{local.Output}");
            await Task.Delay(50);
        }

        return local;
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        await using var local = new LocalProcess(arguments);
        await local._process.WaitForExitAsync();
        return (local._process.ExitCode, local.Output);
    }

    /// <summary>Runs it until something is seen or it ends, then kills it.</summary>
    public static async Task RunUntilAsync(Func<bool> isSeen, params string[] arguments)
    {
        await using var local = new LocalProcess(arguments);
        while (!local._process.HasExited && !isSeen())
            await Task.Delay(1);
    }

    /// <summary>A port that is free now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Ends it at once, as a loss of power would.</summary>
    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
            Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<bool> AnswersAsync(string sign)
    {
        try
        {
            using var answer = await Http.GetAsync(sign);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Note(string? line)
    {
        lock (_output)
            _output.AppendLine(line);
    }
}
