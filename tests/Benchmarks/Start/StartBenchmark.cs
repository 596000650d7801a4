using System.Diagnostics;
using System.Globalization;
using Platform.Benchmarks.Processes;
using Platform.Benchmarks.Reporting;

namespace Platform.Benchmarks.Start;

/// <summary>How long a newcomer waits for the first page, and everybody for a later one.</summary>
internal sealed class StartBenchmark : IBenchmark
{
    public string Name => "start";

    public string About =>
        "A clean clone, restored: from `dotnet run --project services/Local` to the first page, build included; then to ready, the demo shop made and all models "
        + "trained. The second start of the built program, from the process's start to ready. Memory is the process's resident set: its peak in the first start, and after the second.";

    public async Task<Report> RunAsync()
    {
        var clone = Path.Combine(Workspace.Fresh("clone"), "platform");
        await Command.RunAsync("git", "clone", "--quiet", Repository.Root, clone);
        await Command.RunAsync("dotnet", "restore", Path.Combine(clone, "services/Local"));
        var data = Path.Combine(clone, "data");
        using var http = new HttpClient();
        var port = Server.FreePort();
        double page, ready;
        long peak;
        var clock = Stopwatch.StartNew();
        await using (var first = await Server.StartAsync(
            "dotnet", ["run", "--project", Path.Combine(clone, "services/Local"), "--", "--data", data, "--port", $"{port}"],
            Server.Answers(http, $"http://127.0.0.1:{port}/")))
        {
            page = clock.Elapsed.TotalSeconds;
            while (!await Server.Answers(http, $"http://127.0.0.1:{port}/health/ready")())
                await Task.Delay(100);
            ready = clock.Elapsed.TotalSeconds;
            peak = PeakBytes(Path.Combine(clone, "artifacts/bin/Local/debug/Platform.Local"));
        }

        clock.Restart();
        await using var second = await Server.StartAsync(
            "dotnet", [Path.Combine(clone, "artifacts/bin/Local/debug/Platform.Local.dll"), "--data", data, "--port", $"{port}"],
            Server.Answers(http, $"http://127.0.0.1:{port}/health/ready"));
        var again = clock.Elapsed.TotalSeconds;
        return new Report(Name, About,
        [
            new("first page, clean clone", page, "s") { Target = "≤ 60 s" },
            new("ready, clean clone", ready, "s"),
            new("ready, second start", again, "s") { Target = "≤ 3 s" },
            new("peak memory, first start", peak / 1048576d, "MiB") { Target = "≤ 2,048" },
            new("memory, second start", second.ResidentBytes / 1048576d, "MiB") { Target = "≤ 2,048" },
        ]);
    }

    /// <summary>The most that the process with that command ever held: <c>dotnet run</c> starts it as its child.</summary>
    private static long PeakBytes(string program)
    {
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                var folder = $"/proc/{process.Id}";
                if (!File.Exists($"{folder}/cmdline") || !File.ReadAllText($"{folder}/cmdline").Contains(program, StringComparison.Ordinal)
                    || process.ProcessName == "dotnet")
                    continue;
                var peak = File.ReadLines($"{folder}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
                return 1024 * long.Parse(peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);
            }
        }

        throw new InvalidOperationException($"{program} does not run.");
    }
}
