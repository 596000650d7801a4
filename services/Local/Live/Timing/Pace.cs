using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Platform.Local.Live.Timing;

/// <summary>
/// Waits for moments that are less than a millisecond apart, asleep: a generator that watched the clock instead would
/// take the cores from the server that it loads.
/// </summary>
internal static class Pace
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Blocks the thread until a moment, and some 50 µs longer at most.</summary>
    /// <param name="due">As of <see cref="Stopwatch.GetTimestamp"/>.</param>
    public static void WaitUntil(long due)
    {
        while (due - Stopwatch.GetTimestamp() is > 0 and var left)
            Sleep((long)Math.Ceiling(left * (1e6 / Stopwatch.Frequency)));
    }

    /// <summary>Blocks the thread for a while, or less where a signal ends the sleep; not at all where there is nothing to wait for.</summary>
    public static void Sleep(long microseconds)
    {
        if (microseconds <= 0)
            return;
        if (OperatingSystem.IsWindows())
        {
            // It has no finer sleep without privileges.
            Thread.Sleep(TimeSpan.FromMilliseconds(Math.Ceiling(microseconds / 1000d)));
            return;
        }

        var nanoseconds = microseconds * 1_000;
        var time = new Timespec { Seconds = (nint)(nanoseconds / NanosecondsPerSecond), Nanoseconds = (nint)(nanoseconds % NanosecondsPerSecond) };
        _ = Sleep(in time, 0);
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
