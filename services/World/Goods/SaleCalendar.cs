namespace Platform.World.Goods;

/// <summary>The shop's sales: clearance after Christmas and in high summer, and the days around Black Friday.</summary>
internal static class SaleCalendar
{
    /// <summary>What a season's clearance reduces.</summary>
    /// <param name="date">The day.</param>
    /// <returns>1 where summer's clothes are reduced, -1 where winter's are; 0 where there is no clearance. Compare <see cref="Category.Season"/>: reduced is what it is opposite to.</returns>
    public static int ClearanceOn(DateOnly date) => date switch
    {
        { Month: 12, Day: > 25 } or { Month: 1 } => -1,
        { Month: 7 } or { Month: 8, Day: < 16 } => 1,
        _ => 0,
    };

    /// <summary>The day after the fourth Thursday of November; in some years that is the fifth Friday.</summary>
    public static DateOnly BlackFriday(int year)
    {
        var first = new DateOnly(year, 11, 1);
        return first.AddDays(((DayOfWeek.Thursday - first.DayOfWeek + 7) % 7) + 22);
    }

    /// <summary>From Thursday before to Monday after Black Friday.</summary>
    public static bool IsBlackFriday(DateOnly date)
    {
        var friday = BlackFriday(date.Year);
        return date >= friday.AddDays(-1) && date <= friday.AddDays(3);
    }
}
