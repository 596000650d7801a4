namespace Platform.Recommender.Tests.Rungs;

/// <summary>Time that passes when it is told to.</summary>
internal sealed class ManualTime : TimeProvider
{
    private TimeSpan _passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Pass(TimeSpan time) => _passed += time;

    public override long GetTimestamp() => _passed.Ticks;
}
