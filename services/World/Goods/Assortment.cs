namespace Platform.World.Goods;

/// <summary>All products of the world, and the shelves on which they lie.</summary>
internal sealed class Assortment
{
    /// <summary>Products that differ in colour only come in groups of up to this many.</summary>
    private const int LargestGroup = 4;

    private readonly int[][] _shelves;
    private readonly Odds?[] _shelfOdds;

    private Assortment(Brand[] brands, Garment[] garments, int[][] shelves)
    {
        (Brands, Garments, _shelves) = (brands, garments, shelves);
        _shelfOdds = [.. shelves.Select(shelf => shelf.Length == 0
            ? null
            : new Odds([.. shelf.Select(product => Math.Exp(1.2 * garments[product].Appeal))]))];
    }

    public Brand[] Brands { get; }

    /// <summary>Shape [products].</summary>
    public Garment[] Garments { get; }

    /// <summary>Makes the assortment.</summary>
    public static Assortment Create(WorldOptions options)
    {
        var brands = Enumerable.Range(0, Brand.Names).Select(index => Brand.Create(options.Seed, index)).ToArray();
        var categories = new Odds([.. Wardrobe.Categories.Select(category => category.Share)]);
        var garments = new Garment[options.Products];
        for (var product = 0; product < garments.Length;)
        {
            var dice = new Dice(options.Seed, StreamKind.Product, product);
            var first = Draw(ref dice, categories.Draw(ref dice), brands, options, product);
            var size = 1 + dice.Below(LargestGroup);
            for (var variant = 0; variant < size && product < garments.Length; variant++, product++)
            {
                garments[product] = variant == 0 ? first : first with
                {
                    Color = ColorOdds.Draw(ref dice),
                    Appeal = first.Appeal + (0.4 * dice.Normal()),
                    IsInStock = !dice.Chance(0.05),
                };
            }
        }

        return new Assortment(brands, garments, Shelve(garments));
    }

    /// <summary>Draws a product of a category in a style, the appealing ones more often; -1 where there is none.</summary>
    public int Draw(ref Dice dice, int category, int style)
    {
        var shelf = ShelfOf(category, style);
        return _shelfOdds[shelf] is { } odds ? _shelves[shelf][odds.Draw(ref dice)] : -1;
    }

    /// <summary>Draws a product that lies near another one on its shelf.</summary>
    public int DrawNear(ref Dice dice, int product)
    {
        var garment = Garments[product];
        var shelf = _shelves[ShelfOf(garment.Category, garment.Style)];
        var place = Array.BinarySearch(shelf, product, Comparer<int>.Create(CompareLooks));
        var step = 1 + (int)(4 * dice.Exponential());
        return shelf[Math.Clamp(dice.Chance(0.5) ? place + step : place - step, 0, shelf.Length - 1)];
    }

    private static Odds ColorOdds { get; } = new(Wardrobe.ColorShares);

    private static Odds PatternOdds { get; } = new(Wardrobe.PatternShares);

    private static Garment Draw(ref Dice dice, int category, Brand[] brands, WorldOptions options, int product)
    {
        var brand = dice.Below(brands.Length);
        var price = Wardrobe.Categories[category].Price * brands[brand].PriceLevel * Math.Exp(0.3 * dice.Normal());
        var full = Math.Max(5, Math.Round(price) - 0.05);
        var discount = dice.Chance(0.2) ? 0.1 * (1 + dice.Below(5)) : 0;
        return new Garment
        {
            Category = category,
            Brand = brand,
            Style = dice.Chance(0.7) ? brands[brand].Style : dice.Below(Wardrobe.Styles.Length),
            Color = ColorOdds.Draw(ref dice),
            Pattern = PatternOdds.Draw(ref dice),
            Material = dice.Below(Wardrobe.Materials.Length),
            Cut = dice.Below(Wardrobe.Cuts.Length),
            FullPrice = full,
            Price = Math.Round(full * (1 - discount), 2),
            Appeal = dice.Normal(),
            Look = dice.Even(),
            // Four in five were there before the history began; the others keep coming.
            ArrivalDay = dice.Chance(0.8) ? -dice.Below(400) : dice.Below(options.Days),
            Group = product,
            IsInStock = !dice.Chance(0.05),
        };
    }

    private int CompareLooks(int a, int b) => CompareLooks(Garments, a, b);

    private static int CompareLooks(Garment[] garments, int a, int b) =>
        (garments[a].Look, a).CompareTo((garments[b].Look, b));

    private static int[][] Shelve(Garment[] garments) => [.. Enumerable.Range(0, garments.Length)
        .GroupBy(product => ShelfOf(garments[product].Category, garments[product].Style))
        .Aggregate(
            Enumerable.Repeat(Array.Empty<int>(), Wardrobe.Categories.Length * Wardrobe.Styles.Length).ToArray(),
            (shelves, shelf) =>
            {
                shelves[shelf.Key] = [.. shelf];
                Array.Sort(shelves[shelf.Key], (a, b) => CompareLooks(garments, a, b));
                return shelves;
            })];

    private static int ShelfOf(int category, int style) => (category * Wardrobe.Styles.Length) + style;
}
