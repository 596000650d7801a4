using Platform.World.Goods;
using Platform.World.People;
using Platform.World.Queries;

namespace Platform.World.Shopping;

/// <summary>
/// What shoppers like, and what they do about it. Every decision is a multinomial logit over utility with an outside
/// option (McFadden, "Conditional logit analysis of qualitative choice behavior", 1974): to open a product against
/// looking on, to put it into the basket against leaving it, to buy against going.
/// </summary>
internal sealed class ChoiceModel(Assortment assortment, Trend trend)
{
    /// <summary>The number of products that the constants are made for.</summary>
    private const double UsualProducts = 50_000;

    /// <summary>The utility of looking on instead of opening what was looked at.</summary>
    private const double LookOn = 3.95;

    /// <summary>The utility of leaving a product where it is, against putting it into the basket.</summary>
    private const double LeaveIt = 6.9;

    /// <summary>What a product's page tells beyond its card: how well it fits this person.</summary>
    private const double FitDeviation = 1.2;

    /// <summary>What it is worth in utility that a product is what was looked for, by its grade of relevance.</summary>
    private static readonly double[] GradeWorth = [-3, -1, 0.4, 1.1];

    /// <summary>Where there is more to choose from, the best is better, and people ask for more: else the largest shop would sell to everybody.</summary>
    private readonly double _demand = 0.2 * Math.Log(assortment.Garments.Length / UsualProducts);

    /// <summary>The probability that a product is opened, given that its card is looked at.</summary>
    /// <param name="liking">See <see cref="Liking"/>.</param>
    public double OpenChance(double liking) => Logistic(liking - LookOn - _demand);

    /// <summary>The probability that an opened product is put into the basket.</summary>
    /// <param name="liking">See <see cref="Liking"/>.</param>
    /// <param name="fit">See <see cref="Fit"/>.</param>
    /// <param name="readiness">How much the shopper is out to buy; 0 is usual.</param>
    public double BasketChance(double liking, double fit, double readiness) =>
        Logistic((1.0 * liking) + (FitDeviation * fit) + readiness - LeaveIt - _demand);

    /// <summary>The probability that what was bought is sent back: what a photograph promises and a body does not keep.</summary>
    /// <param name="fit">See <see cref="Fit"/>.</param>
    public static double ReturnChance(double fit) => Logistic(-0.7 - (0.9 * fit));

    /// <summary>How well a product suits a person beyond what its card shows; standard normal, and always the same for the two.</summary>
    public static double Fit(int seed, int person, int product)
    {
        var dice = new Dice(seed, StreamKind.Fit, ((ulong)(uint)person << 32) | (uint)product);
        return dice.Normal();
    }

    /// <summary>The utility of a product to somebody with a want, as its card shows it.</summary>
    /// <param name="taste">Whose.</param>
    /// <param name="product">Which product.</param>
    /// <param name="want">What the person has in mind.</param>
    /// <param name="day">The day of the history, for what is in fashion.</param>
    public double Liking(Taste taste, int product, in Want want, double day)
    {
        ref readonly var garment = ref assortment.Garments[product];
        var category = Wardrobe.Categories[garment.Category];
        var price = Math.Log(garment.Price / category.Price);
        var off = price - taste.PriceLevel;
        var utility = taste.Styles[garment.Style] + taste.Colors[garment.Color] + (0.6 * garment.Appeal)
            - (0.8 * off * off) - (taste.PriceSensitivity * price)
            + (taste.DealLove * (1 - (garment.Price / garment.FullPrice)))
            + trend.Of(garment, day);
        if (taste.Brands.AsSpan().Contains(garment.Brand))
            utility += taste.BrandLoyalty;
        if (garment.Suits(taste.Occasions))
            utility += 0.4;
        return utility + Meets(garment, want);
    }

    private double Meets(in Garment garment, in Want want)
    {
        var utility = want.Need is { } need ? GradeWorth[Relevance.Grade(need, garment)]
            : garment.Category == want.Category ? 0 : -1.5;
        if (want.IsBargain)
            utility += garment.Price < garment.FullPrice ? 0.8 : -0.8;
        if (want.Partner == 0)
            return utility;
        ref readonly var partner = ref assortment.Garments[want.Partner - 1];
        return utility + (partner.Color == garment.Color ? 0.5 : 0) + (partner.Style == garment.Style ? 0.7 : 0)
            + (partner.Group == garment.Group ? -2 : 0);
    }

    private static double Logistic(double utility) => 1 / (1 + Math.Exp(-utility));
}
