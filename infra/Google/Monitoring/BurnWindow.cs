namespace Platform.Infra.Google.Monitoring;

/// <summary>How fast a budget of errors may burn, and over which windows: the long one finds it, the short one says that it goes on.</summary>
/// <param name="Factor">How many times faster than the rate that would use the budget up in just its 30 days.</param>
/// <param name="Long">The long window.</param>
/// <param name="Short">The short window, a twelfth of it.</param>
internal sealed record BurnWindow(decimal Factor, TimeSpan Long, TimeSpan Short)
{
    /// <summary>
    /// Parameters for an objective over 30 days: 2 % of the budget in an hour, 5 % in six hours (Beyer et al., The Site Reliability
    /// Workbook, O'Reilly 2018, chapter 5, "Multiwindow, Multi-Burn-Rate Alerts", table 5-8).
    /// </summary>
    public static IReadOnlyList<BurnWindow> Fast { get; } =
    [
        new(14.4m, TimeSpan.FromHours(1), TimeSpan.FromMinutes(5)),
        new(6m, TimeSpan.FromHours(6), TimeSpan.FromMinutes(30)),
    ];

    /// <summary>The same, for what may wait: 10 % of the budget in a day, 10 % in three days.</summary>
    public static IReadOnlyList<BurnWindow> Slow { get; } =
    [
        new(3m, TimeSpan.FromDays(1), TimeSpan.FromHours(2)),
        new(1m, TimeSpan.FromDays(3), TimeSpan.FromHours(6)),
    ];
}
