namespace Platform.Campaigns.Tests;

/// <summary>A clock that shows what it is set to.</summary>
internal sealed class Clock : TimeProvider
{
    /// <summary>What it shows.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
