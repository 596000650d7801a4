namespace Platform.World.Goods;

/// <summary>The products by category and style, those that look alike beside each other.</summary>
internal sealed class Racks
{
    private readonly Garment[] _garments;
    private readonly int[][] _racks;
    private readonly Odds?[] _odds;
    private readonly int[] _places;

    public Racks(Garment[] garments)
    {
        (_garments, _places) = (garments, new int[garments.Length]);
        var counts = new int[Wardrobe.Categories.Length * Wardrobe.Styles.Length];
        foreach (ref readonly var garment in garments.AsSpan())
            counts[RackOf(garment)]++;
        _racks = [.. counts.Select(count => new int[count])];
        for (var product = garments.Length - 1; product >= 0; product--)
        {
            var rack = RackOf(garments[product]);
            _racks[rack][--counts[rack]] = product;
        }

        foreach (var rack in _racks)
        {
            // The order is stable, so that variants, which look the same, stay in the order of their numbers.
            var looks = Array.ConvertAll(rack, product => (garments[product].Look, product));
            Array.Sort(looks, rack);
            for (var place = 0; place < rack.Length; place++)
                _places[rack[place]] = place;
        }

        _odds = [.. _racks.Select(rack => rack.Length == 0 ? null : new Odds([.. rack.Select(product => Math.Exp(1.2 * garments[product].Appeal))]))];
    }

    /// <summary>Draws a product of a category in a style, the appealing ones more often; -1 where there is none.</summary>
    public int Draw(ref Dice dice, int category, int style)
    {
        var rack = RackOf(category, style);
        return _odds[rack] is { } odds ? _racks[rack][odds.Draw(ref dice)] : -1;
    }

    /// <summary>Draws a product that lies near another one on its rack.</summary>
    public int DrawNear(ref Dice dice, int product)
    {
        var rack = _racks[RackOf(_garments[product])];
        var step = 1 + (int)(4 * dice.Exponential());
        return rack[Math.Clamp(_places[product] + (dice.Chance(0.5) ? step : -step), 0, rack.Length - 1)];
    }

    private static int RackOf(in Garment garment) => RackOf(garment.Category, garment.Style);

    private static int RackOf(int category, int style) => (category * Wardrobe.Styles.Length) + style;
}
