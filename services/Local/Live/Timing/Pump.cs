namespace Platform.Local.Live.Timing;

/// <summary>Lets a timeline happen as time passes, on a thread of its own: no burst of answers delays who is due.</summary>
internal static class Pump
{
    /// <summary>
    /// The longest sleep: what is planned meanwhile is late by this at most. Nobody thinks for less, even where time
    /// runs fast, but for what follows an answer at once.
    /// </summary>
    private const long LongestSleep = 1_000;

    /// <summary>Runs until cancelled.</summary>
    public static Task RunAsync(Timeline timeline, RunClock clock, CancellationToken cancel) => Task.Factory.StartNew(
        () =>
        {
            while (!cancel.IsCancellationRequested)
            {
                var now = clock.Now;
                timeline.RunDue(now);
                Pace.Sleep(Math.Min(LongestSleep, (timeline.Next ?? long.MaxValue) - clock.Now));
            }
        },
        CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
