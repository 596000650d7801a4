using System.Diagnostics;
using System.Globalization;

namespace Platform.Benchmarks.Processes;

/// <summary>What a program took from its start to its end.</summary>
/// <param name="Seconds">By the wall clock.</param>
/// <param name="PeakBytes">The most memory that it was seen to hold.</param>
internal sealed record Measured(double Seconds, long PeakBytes)
{
    /// <summary>Runs a program and measures it; one that fails is an error.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">It failed; the message has what it said.</exception>
    public static async Task<Measured> RunAsync(string folder, string program, params string[] arguments)
    {
        var start = Command.Start(program, arguments);
        start.WorkingDirectory = folder;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var ended = process.WaitForExitAsync();
        var peak = 0L;
        while (await Task.WhenAny(ended, Task.Delay(5)) != ended)
            peak = Math.Max(peak, PeakOf(process.Id));
        var seconds = clock.Elapsed.TotalSeconds;
        return process.ExitCode == 0
            ? new Measured(seconds, peak)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await output}{await error}");
    }

    /// <summary>The kernel's own mark of the most; nothing once the process is gone.</summary>
    private static long PeakOf(int id)
    {
        try
        {
            var mark = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return mark is null ? 0 : 1024 * long.Parse(mark.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
