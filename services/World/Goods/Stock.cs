namespace Platform.World.Goods;

/// <summary>Which sizes of a product can be bought on a day: deliveries come every ten days, and the sought ones go first.</summary>
internal sealed class Stock(WorldOptions options)
{
    private const int PeriodDays = 10;

    /// <summary>A bit for each size that can be bought, the smallest first; 0 for a product that is sold out.</summary>
    public ushort SizesOn(in Garment garment, int product, int day)
    {
        var (period, since) = Math.DivRem((1 << 20) + day + (product % PeriodDays), PeriodDays);
        var dice = new Dice(options.Seed, StreamKind.Stock, ((ulong)period << 32) | (uint)product);
        var scale = Wardrobe.Categories[garment.Category].Form.Sizes;
        var count = Sizes.Of(scale).Length;
        var demand = Math.Exp(0.3 * garment.Appeal);
        var isGone = dice.Even() < 0.05 * demand * (0.5 + ((double)since / PeriodDays));
        var left = 0;
        for (var size = 0; size < count; size++)
        {
            // The longer ago the delivery was, the more is gone: luck stays, the bar rises.
            var bar = Math.Min(0.8, 0.16 * demand * Sizes.Scarcity(scale, size) * (0.4 + (1.2 * since / PeriodDays)));
            if (count == 1 || dice.Even() >= bar)
                left |= 1 << size;
        }

        return isGone ? (ushort)0 : (ushort)left;
    }
}
