namespace Platform.Local.Live;

/// <summary>Something that changes in the world.</summary>
/// <param name="At">When it begins, by the shop's clock.</param>
/// <param name="What">What it is.</param>
internal sealed record DriftChange(DateTimeOffset At, string What);
