using System.Diagnostics;
using System.Text;

namespace Platform.Benchmarks.Processes;

/// <summary>Other programs, run to their end.</summary>
internal static class Command
{
    private const int LongestShown = 2_000;

    /// <summary>Runs a program; one that fails is an error.</summary>
    /// <returns>What it said on its standard output.</returns>
    /// <exception cref="InvalidOperationException">It failed; the message has what it said.</exception>
    public static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var (exitCode, output) = await CaptureAsync(program, arguments);
        return exitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {exitCode}:\n{output[..Math.Min(output.Length, LongestShown)]}");
    }

    /// <summary>Runs a program.</summary>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="echo">Shows what it says while it says it.</param>
    /// <returns>Its exit code, and what it said.</returns>
    public static async Task<(int ExitCode, string Output)> CaptureAsync(string program, string[] arguments, bool echo = false)
    {
        using var process = new Process { StartInfo = Start(program, arguments) };
        var output = new StringBuilder();
        void Note(string? line)
        {
            if (line is null)
                return;
            lock (output)
                output.Append(line).Append('\n');
            if (echo)
                Console.WriteLine(line);
        }

        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToString());
    }

    internal static ProcessStartInfo Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }
}
