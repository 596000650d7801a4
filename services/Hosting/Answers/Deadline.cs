using System.Diagnostics;

namespace Platform.Hosting.Answers;

/// <summary>A moment after which an answer is no longer wanted.</summary>
/// <param name="Timestamp">As of <see cref="Stopwatch.GetTimestamp"/>.</param>
public readonly record struct Deadline(long Timestamp)
{
    /// <summary>No deadline: as for an evaluation, where the same question must have the same answer.</summary>
    public static Deadline Never { get; } = new(long.MaxValue);

    public bool IsPast => Stopwatch.GetTimestamp() >= Timestamp;

    /// <summary>The time left; zero where it is past.</summary>
    public TimeSpan Remaining => Timestamp == long.MaxValue
        ? Timeout.InfiniteTimeSpan
        : TimeSpan.FromTicks(Math.Max(0, Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), Timestamp).Ticks));

    public static Deadline After(TimeSpan time) => time == Timeout.InfiniteTimeSpan
        ? Never
        : new(Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency));
}
