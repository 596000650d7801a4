using Platform.World.Goods;
using Platform.World.People;

namespace Platform.World.Truth;

/// <summary>What somebody likes, in units of utility, by the terms of the catalogue.</summary>
public sealed record KnownTaste
{
    public required IReadOnlyDictionary<string, double> Styles { get; init; }

    public required IReadOnlyDictionary<string, double> Colors { get; init; }

    /// <summary>The brands that are liked beyond others.</summary>
    public required IReadOnlyList<string> Brands { get; init; }

    public required double BrandLoyalty { get; init; }

    /// <summary>The logarithm of the price level that fits; 0 is usual.</summary>
    public required double PriceLevel { get; init; }

    public required double PriceSensitivity { get; init; }

    public required double DealLove { get; init; }

    /// <summary>women, men or children.</summary>
    public required string Department { get; init; }

    public required IReadOnlyList<string> Occasions { get; init; }

    internal static KnownTaste Of(Taste taste, Assortment assortment) => new()
    {
        Styles = Wardrobe.Styles.Zip(taste.Styles).ToDictionary(style => style.First, style => style.Second),
        Colors = Wardrobe.Colors.Zip(taste.Colors).ToDictionary(color => color.First, color => color.Second),
        Brands = [.. taste.Brands.Select(brand => assortment.Brands[brand].Name)],
        BrandLoyalty = taste.BrandLoyalty,
        PriceLevel = taste.PriceLevel,
        PriceSensitivity = taste.PriceSensitivity,
        DealLove = taste.DealLove,
        Department = taste.Department.ToString().ToLowerInvariant(),
        Occasions = [.. Wardrobe.OccasionNames.Where((_, occasion) => ((int)taste.Occasions >> occasion & 1) != 0)],
    };
}
