using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Platform.Store;
using Platform.Store.Events;

namespace Platform.Collector.Tests;

/// <summary>Collector as it runs in its container: a process of its own.</summary>
internal sealed partial class CollectorProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private CollectorProcess(string[] arguments, int port, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "Platform.Collector.dll") }.Concat(arguments))
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    }

    public HttpClient Http { get; }

    /// <summary>What it said so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    /// <summary>Starts serving, and waits until it is ready.</summary>
    public static async Task<CollectorProcess> ServeAsync(string data, string[] arguments, params (string Name, string Value)[] settings)
    {
        var collector = new CollectorProcess(["serve", "--data", data, .. arguments], FreePort(), settings);
        var clock = Stopwatch.StartNew();
        while (!await collector.IsReadyAsync())
        {
            if (collector._process.HasExited || clock.Elapsed > Patience)
                throw new InvalidOperationException($"Collector is not ready:\n{collector.Output}");
            await Task.Delay(10);
        }

        return collector;
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string[] arguments, params (string Name, string Value)[] settings)
    {
        await using var collector = new CollectorProcess(arguments, FreePort(), settings);
        await collector._process.WaitForExitAsync();
        return (collector._process.ExitCode, collector.Output);
    }

    /// <summary>The ids of all events in the log of a data folder, in the order in which they are read.</summary>
    public static string[] IdsIn(string data) => [.. EventLogFiles.All(new DataFolder(data))
        .SelectMany(File.ReadLines).Select(line => EventIdField().Match(line).Groups[1].Value)];

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to end, as Kubernetes does, and waits for that.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> TerminateAsync()
    {
        using (var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
            await kill.WaitForExitAsync();
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await Http.GetAsync("/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Note(string? line)
    {
        lock (_output)
            _output.AppendLine(line);
    }

    [GeneratedRegex("\"eventId\":\"([^\"]+)\"")]
    private static partial Regex EventIdField();
}
