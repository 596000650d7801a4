namespace Platform.Hosting.Refreshing;

/// <summary>How often files are looked at. A bucket cannot be watched.</summary>
public sealed record RefreshOptions
{
    /// <summary>Between two looks.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(2);
}
