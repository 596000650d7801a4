namespace Platform.Hosting.Conventions;

/// <summary>How a process ends.</summary>
public sealed record DrainOptions
{
    /// <summary>
    /// How long it goes on serving after it was asked to end, so that whoever sends requests hears of it first.
    /// </summary>
    public TimeSpan Delay { get; init; } = TimeSpan.Zero;
}
