using Platform.World.Goods;

namespace Platform.World;

/// <summary>A customer's taste and habits: the truth behind what the customer does.</summary>
internal sealed record Customer
{
    private const double MenShare = 0.3;

    /// <summary>How much each style is liked; a favourite, a second, and the rest.</summary>
    public required double[] Styles { get; init; }

    /// <summary>How much each colour is liked.</summary>
    public required double[] Colors { get; init; }

    /// <summary>The logarithm of the price level that fits; 0 is usual.</summary>
    public required double Budget { get; init; }

    public required bool ShopsForMen { get; init; }

    /// <summary>Has an account, and is mostly logged in.</summary>
    public required bool IsMember { get; init; }

    /// <summary>The site's country that the customer uses.</summary>
    public required int Country { get; init; }

    /// <summary>How often the customer comes, compared with others.</summary>
    public required double Activity { get; init; }

    /// <summary>A customer of the world.</summary>
    public static Customer Create(int seed, int index)
    {
        var dice = new Dice(seed, StreamKind.Customer, index);
        var styles = new double[Wardrobe.Styles.Length];
        for (var style = 0; style < styles.Length; style++)
            styles[style] = 0.3 * dice.Normal();
        styles[dice.Below(styles.Length)] += 2;
        styles[dice.Below(styles.Length)] += 1;
        var colors = new double[Wardrobe.Colors.Length];
        for (var color = 0; color < colors.Length; color++)
            colors[color] = 0.5 * dice.Normal();
        return new Customer
        {
            Styles = styles,
            Colors = colors,
            Budget = 0.4 * dice.Normal(),
            ShopsForMen = dice.Chance(MenShare),
            IsMember = dice.Chance(0.6),
            Country = dice.Below(Countries.Length),
            // A Pareto tail: a few come daily, most rarely.
            Activity = Math.Min(50, Math.Pow(1 - dice.Even(), -1 / 1.6)),
        };
    }

    /// <summary>The site's countries.</summary>
    public static string[] Countries { get; } = ["SE", "DE", "GB", "NL"];
}
