using Platform.World.Goods;

namespace Platform.World.People;

/// <summary>What somebody likes: the truth that models try to learn. Liking is in units of utility.</summary>
internal sealed record Taste
{
    /// <summary>Brands that a person comes back to.</summary>
    private const int LoyalBrands = 3;

    private const double MenShare = 0.27;
    private const double ChildrenShare = 0.12;

    /// <summary>How much each style is liked; a favourite, a second, and the rest.</summary>
    public required double[] Styles { get; init; }

    /// <summary>How much each colour is liked.</summary>
    public required double[] Colors { get; init; }

    /// <summary>The brands that are liked, by their numbers.</summary>
    public required int[] Brands { get; init; }

    /// <summary>How much a liked brand is preferred.</summary>
    public required double BrandLoyalty { get; init; }

    /// <summary>The logarithm of the price level that fits; 0 is usual.</summary>
    public required double PriceLevel { get; init; }

    /// <summary>What a price that is e times the usual one costs in utility.</summary>
    public required double PriceSensitivity { get; init; }

    /// <summary>What a discount of 100 % would be worth in utility.</summary>
    public required double DealLove { get; init; }

    /// <summary>Whom most is bought for.</summary>
    public required Department Department { get; init; }

    /// <summary>What clothes are needed for, more than by others.</summary>
    public required Occasions Occasions { get; init; }

    /// <summary>The place of the size among the sizes of a product, 0 to below 1: small to large.</summary>
    public required double Size { get; init; }

    /// <summary>The style that is liked most, a number in the wardrobe.</summary>
    public int FavouriteStyle => Array.IndexOf(Styles, Styles.Max());

    /// <summary>The taste of a person of the world.</summary>
    public static Taste Create(int seed, int person)
    {
        var dice = new Dice(seed, StreamKind.Customer, person);
        var styles = new double[Wardrobe.Styles.Length];
        for (var style = 0; style < styles.Length; style++)
            styles[style] = 0.3 * dice.Normal();
        styles[dice.Below(styles.Length)] += 2;
        styles[dice.Below(styles.Length)] += 1;
        var colors = new double[Wardrobe.Colors.Length];
        for (var color = 0; color < colors.Length; color++)
            colors[color] = 0.5 * dice.Normal();
        var brands = new int[LoyalBrands];
        for (var brand = 0; brand < brands.Length; brand++)
            brands[brand] = dice.Below(Brand.Names);
        return new Taste
        {
            Styles = styles,
            Colors = colors,
            Brands = brands,
            BrandLoyalty = 0.5 + (0.5 * dice.Exponential()),
            PriceLevel = 0.4 * dice.Normal(),
            PriceSensitivity = 0.3 + (0.3 * dice.Exponential()),
            DealLove = 2 * dice.Even(),
            Department = dice.Even() switch { < MenShare => Department.Men, < MenShare + ChildrenShare => Department.Children, _ => Department.Women },
            Occasions = (Occasions)((1 << dice.Below(Wardrobe.OccasionNames.Length)) | (1 << dice.Below(Wardrobe.OccasionNames.Length))),
            Size = dice.Even(),
        };
    }
}
