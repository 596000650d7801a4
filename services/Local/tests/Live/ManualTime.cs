namespace Platform.Local.Tests.Live;

/// <summary>A clock that stands still until it is told to move. Microseconds are all that the runs look at.</summary>
internal sealed class ManualTime : TimeProvider
{
    private long _microseconds;

    public override long TimestampFrequency => 1_000_000;

    public override long GetTimestamp() => _microseconds;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 27, 9, 0, 0, TimeSpan.Zero).AddMicroseconds(_microseconds);

    public void MoveTo(long microseconds) => _microseconds = microseconds;
}
