namespace Platform.World;

/// <summary>A part of the assortment is sold out on a day, and not ordered again.</summary>
public sealed record CatalogueShift
{
    /// <summary>The day of the history on which it happens; days after its end count on.</summary>
    public required double Day { get; init; }

    /// <summary>The share of the products, 0 to 1, that goes.</summary>
    public required double Share { get; init; }
}
