namespace Platform.Local.Live.Timing;

/// <summary>
/// The time of a run. Moments are microseconds of the wall since it began; the shop's clock, by which shoppers think and
/// intents change, may run faster.
/// </summary>
/// <param name="time">The wall.</param>
/// <param name="speed">How many seconds of the shop pass in one of the wall.</param>
/// <param name="shopStart">What the shop's clock shows when the run begins.</param>
internal sealed class RunClock(TimeProvider time, double speed, DateTimeOffset shopStart)
{
    public const long Second = 1_000_000;

    private readonly long _start = time.GetTimestamp();

    public double Speed => speed;

    /// <summary>The moment that is now.</summary>
    public long Now => time.GetElapsedTime(_start).Ticks / TimeSpan.TicksPerMicrosecond;

    /// <summary>What the shop's clock shows at a moment.</summary>
    public DateTimeOffset ShopTime(long moment) => shopStart.AddTicks((long)(moment * speed * TimeSpan.TicksPerMicrosecond));

    /// <summary>The moment at which the shop's clock shows a time, rounded up.</summary>
    public long MomentOf(DateTimeOffset shopTime) => (long)Math.Ceiling((shopTime - shopStart).Ticks / (speed * TimeSpan.TicksPerMicrosecond));

    /// <summary>The moment at which a span of the shop's time is over.</summary>
    public long After(long moment, TimeSpan span) => moment + (long)(span.Ticks / (speed * TimeSpan.TicksPerMicrosecond));
}
