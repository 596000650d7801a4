namespace Platform.World.Goods;

/// <summary>
/// What a product costs on a day. A product is reduced for two weeks at a time: how often is its brand's habit; what
/// is new hardly ever, what is old and out of season more often and by more.
/// </summary>
internal sealed class Discounts(WorldOptions options, Brand[] brands)
{
    private const int PeriodDays = 14;

    /// <summary>The age in days below which a product is new; above which it is old.</summary>
    private const int NewDays = 21;

    private const int OldDays = 150;

    private static readonly double[] Depths = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6];

    private readonly DateOnly _first = DateOnly.FromDateTime(options.Now.UtcDateTime.Date).AddDays(-options.Days);

    /// <summary>The date of a day of the history, and of those after it.</summary>
    public DateOnly DateOf(int day) => _first.AddDays(day);

    /// <summary>The price on a day, in cents; variants are reduced together.</summary>
    public int PriceCentsOn(in Garment garment, int day)
    {
        var period = PeriodOf(garment, day).Period;
        var dice = new Dice(options.Seed, StreamKind.Discounts, ((ulong)period << 32) | (uint)garment.Group);
        var date = DateOf(day);
        var clearance = SaleCalendar.ClearanceOn(date) * Wardrobe.Categories[garment.Category].Season < -0.25;
        var (luck, depth) = (dice.Even(), dice.Below(4));
        if (SaleCalendar.IsBlackFriday(date))
            return luck < 0.6 ? Reduced(garment.FullPriceCents, Depths[2 + depth]) : garment.FullPriceCents;
        var age = day - garment.ArrivalDay;
        var chance = brands[garment.Brand].Discounts * (age < NewDays ? 0.1 : age > OldDays ? 1.5 : 1) * (clearance ? 2.5 : 1);
        if (luck >= Math.Min(0.9, chance))
            return garment.FullPriceCents;
        return Reduced(garment.FullPriceCents, Depths[depth + (clearance ? 4 : age > OldDays ? 2 : 0)]);
    }

    /// <summary>Whether no sale of the whole shop begins or ends on a day.</summary>
    public bool IsLikeTheDayBefore(int day)
    {
        var (date, before) = (DateOf(day), DateOf(day - 1));
        return SaleCalendar.IsBlackFriday(date) == SaleCalendar.IsBlackFriday(before)
            && SaleCalendar.ClearanceOn(date) == SaleCalendar.ClearanceOn(before);
    }

    /// <summary>Whether a product may cost something else than on the day before, on a day that is like it.</summary>
    public static bool Changes(in Garment garment, int day) =>
        PeriodOf(garment, day).Since == 0 || day - garment.ArrivalDay is 0 or NewDays or OldDays + 1;

    /// <summary>In which two weeks of its own a product is, and for how many days.</summary>
    private static (int Period, int Since) PeriodOf(in Garment garment, int day) =>
        Math.DivRem((1 << 20) + day + (garment.Group % PeriodDays), PeriodDays);

    /// <summary>Reduced prices end in five cents as full ones do.</summary>
    private static int Reduced(int full, double share) => Math.Max(95, (int)Math.Round(full * (1 - share) / 100) * 100 - 5);
}
