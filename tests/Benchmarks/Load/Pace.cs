using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Platform.Benchmarks.Load;

/// <summary>
/// Waits for moments that are less than a millisecond apart, asleep: a generator that watched the clock instead would
/// take the cores from the server that it measures.
/// </summary>
internal static class Pace
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Blocks the thread until a moment, and some 50 µs longer at most.</summary>
    /// <param name="due">As of <see cref="Stopwatch.GetTimestamp"/>.</param>
    public static void WaitUntil(long due)
    {
        while (due - Stopwatch.GetTimestamp() is > 0 and var left)
        {
            var nanoseconds = (long)(left * (NanosecondsPerSecond / (double)Stopwatch.Frequency));
            var time = new Timespec { Seconds = (nint)(nanoseconds / NanosecondsPerSecond), Nanoseconds = (nint)(nanoseconds % NanosecondsPerSecond) };
            // A signal may end it early: then the loop goes on.
            _ = Sleep(in time, 0);
        }
    }

    [DllImport("libc", EntryPoint = "nanosleep"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sleep(in Timespec time, nint left);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timespec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
