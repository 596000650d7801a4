using Platform.World.Goods;

namespace Platform.World.Queries;

/// <summary>
/// Draws needs: somebody has a product in mind, and says a part of what it is. So every need can be met, by that
/// product at least; most are short, as queries of shops are.
/// </summary>
internal sealed class Needs(Assortment assortment)
{
    private static readonly int[] Ceilings = [15, 20, 30, 40, 50, 60, 75, 100, 125, 150, 200, 250, 300, 400, 500];

    private static readonly Aspect[] Specials = [Aspect.Neckline, Aspect.Sleeves, Aspect.Length, Aspect.Heel];

    /// <summary>A need of the world; the same number is the same need.</summary>
    /// <param name="seed">The world's seed.</param>
    /// <param name="number">Which one, from 0.</param>
    public Need Draw(int seed, int number)
    {
        var dice = new Dice(seed, StreamKind.Needs, number);
        return For(ref dice, dice.Below(assortment.Garments.Length));
    }

    /// <summary>A need that a product meets.</summary>
    public Need For(ref Dice dice, int product)
    {
        ref readonly var garment = ref assortment.Garments[product];
        var category = Wardrobe.Categories[garment.Category];
        var scenario = dice.Chance(0.2) ? ScenarioOf(ref dice, garment) : -1;
        // Who says what it is for may leave open what it is.
        var isOpen = scenario >= 0 && dice.Chance(0.12);
        return new Need
        {
            Subject = isOpen ? -1 : Need.SubjectOf(ref dice, garment.Category),
            Department = dice.Chance(category.Department == Department.Women ? 0.15 : 0.55) || isOpen ? category.Department : null,
            Wishes = WishesOf(ref dice, garment),
            Scenario = scenario,
            Brand = dice.Chance(0.07) ? garment.Brand : -1,
            PriceCeiling = dice.Chance(0.1) ? CeilingOf(garment.Price) : 0,
            Avoided = dice.Chance(0.04) ? AvoidedOf(ref dice, garment) : Avoided.Nothing,
        };
    }

    private static List<Wish> WishesOf(ref Dice dice, in Garment garment)
    {
        var wishes = new List<Wish>(3);
        if (dice.Chance(0.36))
            wishes.Add(new Wish(Aspect.Color, garment.Color));
        if (garment.Pattern != 0 && dice.Chance(0.25))
            wishes.Add(new Wish(Aspect.Pattern, garment.Pattern));
        if (dice.Chance(0.17))
            wishes.Add(new Wish(Aspect.Material, garment.Material));
        if (dice.Chance(0.07))
            wishes.Add(new Wish(Aspect.Style, garment.Style));
        var special = Specials[dice.Below(Specials.Length)];
        if (dice.Chance(0.2) && Wish.ValueOf(garment, special) is > 0 and var value)
            wishes.Add(new Wish(special, value));
        return wishes;
    }

    private static int ScenarioOf(ref Dice dice, in Garment garment)
    {
        var start = dice.Below(Scenarios.All.Length);
        for (var step = 0; step < Scenarios.All.Length; step++)
        {
            var scenario = (start + step) % Scenarios.All.Length;
            if (Scenarios.All[scenario].Key != "everyday" && Relevance.Misses(Scenarios.All[scenario], garment) == 0)
                return scenario;
        }

        return -1;
    }

    private static Avoided AvoidedOf(ref Dice dice, in Garment garment)
    {
        var avoided = (Avoided)(1 + dice.Below(Enum.GetValues<Avoided>().Length - 1));
        var isSaid = avoided switch
        {
            Avoided.Heels => garment.Heel > 0,
            Avoided.Sleeves => garment.Sleeves > 0,
            _ => true,
        };
        return isSaid && !Relevance.Has(garment, avoided) ? avoided : Avoided.Nothing;
    }

    private static int CeilingOf(double price) => Ceilings.FirstOrDefault(ceiling => ceiling >= price);
}
