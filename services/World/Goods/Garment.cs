namespace Platform.World.Goods;

/// <summary>
/// What a product truly is: what shoppers see in it, and models do not. Small, for there may be a million; its texts
/// are made when they are asked for. Prices and stock are those of the day that its assortment shows.
/// </summary>
internal readonly record struct Garment
{
    /// <summary>Products of one group differ in colour only: the number of the first of them.</summary>
    public required int Group { get; init; }

    /// <summary>In cents of the euro.</summary>
    public required int PriceCents { get; init; }

    /// <summary>In cents of the euro: the price before a discount; the price where there is none.</summary>
    public required int FullPriceCents { get; init; }

    /// <summary>How much everybody likes it; 0 is usual.</summary>
    public required float Appeal { get; init; }

    /// <summary>Where it stands among its like, 0 to 1: what is near is looked at together.</summary>
    public required float Look { get; init; }

    /// <summary>The day of the history on which it arrived; below 0 for before it began.</summary>
    public required short ArrivalDay { get; init; }

    /// <summary>A number in <see cref="Assortment.Brands"/>.</summary>
    public required short Brand { get; init; }

    /// <summary>What it is good for, whether or not the shop says so.</summary>
    public required Occasions Occasions { get; init; }

    /// <summary>A bit for each size of its scale that can be bought, the smallest first.</summary>
    public required ushort SizesInStock { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Categories"/>.</summary>
    public required byte Category { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Styles"/>.</summary>
    public required byte Style { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Colors"/>.</summary>
    public required byte Color { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Shades"/>.</summary>
    public required byte Shade { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Patterns"/>.</summary>
    public required byte Pattern { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Materials"/>.</summary>
    public required byte Material { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Cuts"/>.</summary>
    public required byte Cut { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Sleeves"/>; 0 for none, here and below.</summary>
    public required byte Sleeves { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Necklines"/>.</summary>
    public required byte Neckline { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Lengths"/>.</summary>
    public required byte Length { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Rises"/>.</summary>
    public required byte Rise { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Fits"/>.</summary>
    public required byte Fit { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Heels"/>.</summary>
    public required byte Heel { get; init; }

    /// <summary>What the shop keeps of the full price, in hundredths.</summary>
    public required byte Margin { get; init; }

    /// <summary>In euro.</summary>
    public double Price => PriceCents / 100.0;

    /// <summary>In euro, before a discount; the price where there is none.</summary>
    public double FullPrice => FullPriceCents / 100.0;

    public bool IsInStock => SizesInStock != 0;

    /// <summary>Whether it is good for an occasion, at least one of those given.</summary>
    public bool Suits(Occasions occasions) => (Occasions & occasions) != 0;
}
