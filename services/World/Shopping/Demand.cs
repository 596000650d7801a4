using Platform.World.Goods;
using Platform.World.People;

namespace Platform.World.Shopping;

/// <summary>Which categories people look for, by department and season.</summary>
internal sealed class Demand
{
    /// <summary>Days for which one set of odds will do.</summary>
    private const int Step = 7;

    private const int Steps = (366 / Step) + 1;

    private readonly Odds[][] _odds;
    private readonly int[][][] _ofKind;
    private readonly DateTimeOffset _start;

    /// <param name="start">The day 0 of the history.</param>
    public Demand(DateTimeOffset start)
    {
        _start = start;
        _odds = [.. Enum.GetValues<Department>().Select(department =>
            Enumerable.Range(0, Steps).Select(step => Of(step * Step, department)).ToArray())];
        _ofKind = [.. Enum.GetValues<Department>().Select(department => Enum.GetValues<GarmentKind>().Select(kind =>
            Enumerable.Range(0, Wardrobe.Categories.Length)
                .Where(category => Wardrobe.Categories[category].Kind == kind && Wardrobe.Categories[category].Department == department)
                .ToArray()).ToArray())];
    }

    /// <summary>A category that somebody wants on a day of the history.</summary>
    public int Draw(ref Dice dice, Taste taste, double day) =>
        _odds[(int)taste.Department][(_start.AddDays(day).DayOfYear - 1) / Step].Draw(ref dice);

    /// <summary>A category that goes with a product, of the same department; the product's own where there is none.</summary>
    public int DrawComplement(ref Dice dice, int category)
    {
        var own = Wardrobe.Categories[category];
        var kinds = Wardrobe.GoesWith(own.Kind);
        var fitting = _ofKind[(int)own.Department][(int)kinds[dice.Below(kinds.Count)]];
        return fitting.Length == 0 ? category : fitting[dice.Below(fitting.Length)];
    }

    private static Odds Of(int dayOfYear, Department department)
    {
        // From -1 in high summer to 1 in deep winter.
        var season = Math.Cos(2 * Math.PI * (dayOfYear - 15) / 365.25);
        return new Odds([.. Wardrobe.Categories.Select(category =>
            category.Share * Math.Exp(0.8 * season * category.Season)
            * (category.Department == department ? 1 : 0.03))]);
    }
}
