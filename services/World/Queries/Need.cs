using Platform.World.Goods;

namespace Platform.World.Queries;

/// <summary>What a query is meant to find.</summary>
internal sealed record Need
{
    /// <summary>A number in <see cref="Subjects.All"/>; -1 for anything that suits.</summary>
    public int Subject { get; init; } = -1;

    /// <summary>Whom it is for; null where the shopper does not say.</summary>
    public Department? Department { get; init; }

    public IReadOnlyList<Wish> Wishes { get; init; } = [];

    /// <summary>A number in <see cref="Scenarios.All"/>: what it is for; -1 for nothing in particular.</summary>
    public int Scenario { get; init; } = -1;

    /// <summary>A number in <see cref="Assortment.Brands"/>; -1 for any.</summary>
    public int Brand { get; init; } = -1;

    /// <summary>The most that it may cost, in euro; 0 for no matter.</summary>
    public int PriceCeiling { get; init; }

    public Avoided Avoided { get; init; }

    /// <summary>The need of a shopper who has a category in mind, and perhaps a colour.</summary>
    /// <param name="dice">Decides how narrow the word for it is: often "dress" where a midi dress is meant.</param>
    /// <param name="category">A number in <see cref="Wardrobe.Categories"/>.</param>
    /// <param name="color">A number in <see cref="Wardrobe.Colors"/>; -1 for any.</param>
    public static Need Of(ref Dice dice, int category, int color = -1) => new()
    {
        Subject = SubjectOf(ref dice, category),
        Department = dice.Chance(0.25) || Wardrobe.Categories[category].Department == Goods.Department.Children ? Wardrobe.Categories[category].Department : null,
        Wishes = color >= 0 ? [new Wish(Aspect.Color, color)] : [],
    };

    /// <summary>A subject that a category belongs to, the narrow ones more often.</summary>
    public static int SubjectOf(ref Dice dice, int category)
    {
        var subjects = Subjects.OfCategory[category];
        var place = 0;
        while (place < subjects.Length - 1 && dice.Chance(place == 0 && subjects.Length > 2 ? 0.6 : 0.12))
            place++;
        return subjects[place];
    }
}
