namespace Platform.Hosting.Answers;

/// <summary>How long and how often at once a rung may be asked.</summary>
public sealed record RungLimits
{
    /// <summary>A rung that costs nothing and cannot fail: the ends of ladders.</summary>
    public static RungLimits None { get; } = new()
    {
        Deadline = Timeout.InfiniteTimeSpan, Concurrency = int.MaxValue, MayBeShed = false, KeepsDeadline = true,
    };

    /// <summary>After which the next rung is asked.</summary>
    public required TimeSpan Deadline { get; init; }

    /// <summary>Answers being made at once, at most; more than that are shed before any queue grows.</summary>
    public int Concurrency { get; init; } = 8 * Environment.ProcessorCount;

    /// <summary>Whether the rung is left out while the process is overloaded.</summary>
    public bool MayBeShed { get; init; } = true;

    /// <summary>
    /// The rung looks at the clock itself and comes back in time, so that it may run on the caller's thread.
    /// Others are run beside it and left behind when they are late.
    /// </summary>
    public bool KeepsDeadline { get; init; }
}
