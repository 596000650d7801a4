namespace Platform.World.Goods;

/// <summary>What a product truly is: what shoppers see in it, and models do not.</summary>
internal readonly record struct Garment
{
    /// <summary>A number in <see cref="Wardrobe.Categories"/>.</summary>
    public required int Category { get; init; }

    public required int Brand { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Styles"/>.</summary>
    public required int Style { get; init; }

    /// <summary>A number in <see cref="Wardrobe.Colors"/>.</summary>
    public required int Color { get; init; }

    public required int Pattern { get; init; }

    public required int Material { get; init; }

    public required int Cut { get; init; }

    /// <summary>In euro.</summary>
    public required double Price { get; init; }

    /// <summary>The price before a discount; the price where there is none.</summary>
    public required double FullPrice { get; init; }

    /// <summary>How much everybody likes it; 0 is usual.</summary>
    public required double Appeal { get; init; }

    /// <summary>Where it stands among its like, 0 to 1: what is near is looked at together.</summary>
    public required double Look { get; init; }

    /// <summary>The day of the history on which it arrived; below 0 for before it began.</summary>
    public required int ArrivalDay { get; init; }

    /// <summary>Products of one group differ in colour only.</summary>
    public required int Group { get; init; }

    public required bool IsInStock { get; init; }
}
