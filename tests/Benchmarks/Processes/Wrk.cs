using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.Benchmarks.Processes;

/// <summary>The load generator wrk: as many requests as a number of connections can make, one after the other.</summary>
internal static partial class Wrk
{
    /// <summary>Requests a second.</summary>
    /// <param name="url">The address.</param>
    /// <param name="connections">Connections, each with one request at a time.</param>
    /// <param name="seconds">How long.</param>
    /// <param name="script">A Lua script that makes the requests; null for plain ones.</param>
    /// <exception cref="InvalidOperationException">Some answers were errors.</exception>
    public static async Task<double> RequestsPerSecondAsync(string url, int connections, int seconds, string? script = null)
    {
        string[] load = ["-t1", $"-c{connections}", $"-d{seconds}s"];
        var output = await Command.RunAsync("wrk", script is null ? [.. load, url] : [.. load, "-s", script, url]);
        if (output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal))
            throw new InvalidOperationException($"wrk {url} saw errors:\n{output}");
        return double.Parse(Rate().Match(output).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Requests/sec:\s+([0-9.]+)")]
    private static partial Regex Rate();
}
