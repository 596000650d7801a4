namespace Platform.World.Goods;

/// <summary>
/// What a product costs on a day. A product is reduced for two weeks at a time: how often is its brand's habit; what
/// is new hardly ever, what is old and out of season more often and by more.
/// </summary>
internal sealed class Discounts(WorldOptions options, Brand[] brands)
{
    private const int PeriodDays = 14;

    private static readonly double[] Depths = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6];

    private readonly DateOnly _first = DateOnly.FromDateTime(options.Now.UtcDateTime.Date).AddDays(-options.Days);

    /// <summary>The date of a day of the history, and of those after it.</summary>
    public DateOnly DateOf(int day) => _first.AddDays(day);

    /// <summary>The price on a day, in cents; variants are reduced together.</summary>
    public int PriceCentsOn(in Garment garment, int day)
    {
        var period = Math.DivRem((1 << 20) + day + (garment.Group % PeriodDays), PeriodDays, out _);
        var dice = new Dice(options.Seed, StreamKind.Discounts, ((ulong)period << 32) | (uint)garment.Group);
        var date = DateOf(day);
        var clearance = SaleCalendar.ClearanceOn(date) * Wardrobe.Categories[garment.Category].Season < -0.25;
        var (luck, depth) = (dice.Even(), dice.Below(4));
        if (SaleCalendar.IsBlackFriday(date))
            return luck < 0.6 ? Reduced(garment.FullPriceCents, Depths[2 + depth]) : garment.FullPriceCents;
        var age = day - garment.ArrivalDay;
        var chance = brands[garment.Brand].Discounts * (age < 21 ? 0.1 : age > 150 ? 1.5 : 1) * (clearance ? 2.5 : 1);
        if (luck >= Math.Min(0.9, chance))
            return garment.FullPriceCents;
        return Reduced(garment.FullPriceCents, Depths[depth + (clearance ? 4 : age > 150 ? 2 : 0)]);
    }

    /// <summary>Reduced prices end in five cents as full ones do.</summary>
    private static int Reduced(int full, double share) => Math.Max(95, (int)Math.Round(full * (1 - share) / 100) * 100 - 5);
}
