using System.Globalization;
using Platform.Benchmarks.Processes;
using Platform.Local.Live.Reporting;

namespace Platform.Benchmarks.Live;

/// <summary>The verb <c>visit</c> on one core, run to its end.</summary>
internal static class Shoppers
{
    /// <summary>What a rate is raised by from step to step.</summary>
    private const double Step = 1.5;

    /// <summary>A run that keeps up answers all but one request in a hundred within this.</summary>
    private const double KeptUpMilliseconds = 100;

    /// <summary>Sends shoppers.</summary>
    /// <param name="port">The shop.</param>
    /// <param name="data">The folder of the demo shop whose world it is.</param>
    /// <param name="rate">Sessions a second.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="options">More options.</param>
    public static async Task<LiveSummary> SendAsync(int port, string data, double rate, int seconds, params string[] options)
    {
        var output = await Command.RunAsync("taskset",
        [
            "-c", "0", "dotnet", LocalServer.Program, "visit", "--at", $"http://127.0.0.1:{port}", "--data", data,
            "--shoppers", rate.ToString(CultureInfo.InvariantCulture), "--duration", $"{seconds}", .. options,
        ]);
        return LiveSummary.FromJson(output.TrimEnd().Split('\n')[^1]);
    }

    /// <summary>Raises the rate until the run no longer keeps up.</summary>
    /// <returns>The last run that did.</returns>
    /// <exception cref="InvalidOperationException">Not even the first one did.</exception>
    public static async Task<LiveSummary> MostAsync(int port, string data, double first, int seconds, params string[] options)
    {
        LiveSummary? best = null;
        for (var rate = first; ; rate *= Step)
        {
            var run = await SendAsync(port, data, rate, seconds, options);
            if (run.Milliseconds["p99"] > KeptUpMilliseconds || run.SessionsDropped > 0)
                return best ?? throw new InvalidOperationException($"{rate} sessions a second are too many already: p99 {run.Milliseconds["p99"]} ms.");
            best = run;
        }
    }
}
