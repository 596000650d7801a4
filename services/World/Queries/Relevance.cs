using Platform.World.Goods;

namespace Platform.World.Queries;

/// <summary>
/// How well a product truly answers a need: by what it is, never by what its text says. Grades as judges of searches
/// give them (Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM TOIS 2002, section 2):
/// 3 all that was asked for, 2 nearly, 1 something of it, 0 nothing.
/// </summary>
internal static class Relevance
{
    private const double Half = 0.5;
    private const double Grave = 1.5;

    /// <summary>Colours that are taken for one another.</summary>
    private static readonly (string, string)[] NearColors =
    [
        ("navy", "blue"), ("navy", "black"), ("beige", "cream"), ("beige", "brown"), ("white", "cream"), ("red", "burgundy"), ("pink", "lilac"), ("green", "olive"),
        ("purple", "lilac"), ("grey", "silver"), ("yellow", "gold"), ("orange", "red"), ("turquoise", "blue"), ("turquoise", "green"), ("brown", "burgundy"),
    ];

    private static readonly (string, string)[] NearMaterials =
        [("wool", "cashmere"), ("leather", "suede"), ("cotton", "jersey"), ("satin", "silk"), ("denim", "canvas"), ("viscose", "chiffon"), ("nylon", "polyester"), ("cotton", "linen"), ("tweed", "wool")];

    private static readonly (string, string)[] NearLengths =
        [("mini", "knee-length"), ("knee-length", "midi"), ("midi", "maxi"), ("waist-length", "hip-length"), ("hip-length", "thigh-length"), ("calf-length", "ankle-length")];

    private static readonly (string, string)[] NearHeels =
        [("flat sole", "low heel"), ("low heel", "block heel"), ("block heel", "high heel"), ("block heel", "wedge heel"), ("platform sole", "flat sole")];

    private static readonly bool[][] Near =
    [
        .. Enum.GetValues<Aspect>().Select(aspect => aspect switch
        {
            Aspect.Color => Table(aspect, NearColors),
            Aspect.Material => Table(aspect, NearMaterials),
            Aspect.Length => Table(aspect, NearLengths),
            Aspect.Heel => Table(aspect, NearHeels),
            _ => Table(aspect, []),
        }),
    ];

    /// <summary>The subject's categories, and those beside them: the same form in another place of the tree, or the same branch; shape [subjects][categories].</summary>
    private static readonly double[][] SubjectMisses = [.. Subjects.All.Select(subject =>
        Enumerable.Range(0, Wardrobe.Categories.Length).Select(category => MissesOf(subject, category)).ToArray())];

    /// <summary>The grade of a product for a need.</summary>
    /// <returns>0 to 3.</returns>
    public static int Grade(Need need, in Garment garment)
    {
        if (need.Department is { } department && Wardrobe.Categories[garment.Category].Department != department)
            return 0;
        var misses = need.Subject >= 0 ? SubjectMisses[need.Subject][garment.Category] : 0;
        if (misses > 1)
            return 0;
        var asked = (need.Subject >= 0 ? 1 : 0) + need.Wishes.Count;
        foreach (var wish in need.Wishes)
            misses += Misses(wish, garment);
        Count(need.Scenario >= 0, need.Scenario >= 0 ? Misses(Scenarios.All[need.Scenario], garment) : 0);
        Count(need.Brand >= 0, need.Brand == garment.Brand ? 0 : Grave);
        Count(need.PriceCeiling > 0, garment.Price <= need.PriceCeiling ? 0 : garment.Price <= 1.1 * need.PriceCeiling ? Half : Grave);
        Count(need.Avoided != Avoided.Nothing, Has(garment, need.Avoided) ? Grave : 0);
        return misses == 0 ? 3 : misses <= Half || misses <= 0.2 * asked ? 2 : misses <= 1 || misses <= 0.4 * asked ? 1 : 0;

        void Count(bool isAsked, double missed)
        {
            asked += isAsked ? 1 : 0;
            misses += isAsked ? missed : 0;
        }
    }

    /// <summary>How far a product is from an occasion, 0 for not at all.</summary>
    public static double Misses(Scenario scenario, in Garment garment) => (garment.Suits(scenario.Occasions) ? 0 : 1) + (scenario.Season == 0 ? 0 : OffSeason(garment, scenario.Season));

    /// <summary>Whether a product has what a shopper does not want.</summary>
    public static bool Has(in Garment garment, Avoided avoided) => avoided switch
    {
        Avoided.Heels => garment.Heel > 0 && Wardrobe.Heels[garment.Heel] is not ("flat sole" or "platform sole"),
        Avoided.Sleeves => garment.Sleeves > 0 && Wardrobe.Sleeves[garment.Sleeves] is not ("sleeveless" or "thin straps"),
        Avoided.Patterns => garment.Pattern > 0,
        Avoided.Leather => Wardrobe.Materials[garment.Material] is "leather" or "suede",
        Avoided.Wool => Wardrobe.Materials[garment.Material] is "wool" or "cashmere" or "tweed",
        _ => false,
    };

    private static double Misses(Wish wish, in Garment garment)
    {
        var value = Wish.ValueOf(garment, wish.Aspect);
        return value == wish.Value ? 0
            : wish.Aspect == Aspect.Style || Near[(int)wish.Aspect][(wish.Value * Wish.Terms(wish.Aspect).Length) + value] ? Half : 1;
    }

    private static double OffSeason(in Garment garment, int wanted)
    {
        var off = 0.2 - (wanted * Wardrobe.Categories[garment.Category].Season);
        return off <= 0 ? 0 : off <= 0.5 ? Half : 1;
    }

    private static double MissesOf(Subject subject, int category)
    {
        if (subject.Categories.Contains(category))
            return 0;
        var other = Wardrobe.Categories[category];
        var wanted = subject.Categories.Select(number => Wardrobe.Categories[number]).ToArray();
        // A midi dress for a maxi dress is nearly right; a blouse for a shirt is something.
        if (wanted.Any(one => one.Form.Garment == other.Form.Garment && one.Department == other.Department))
            return Half;
        return wanted.Any(one => one.Form.Garment == other.Form.Garment || Branch(one) == Branch(other)) ? 1 : 2;
    }

    private static string Branch(Category category) => category.Path.Split(" > ") is [var first, var second, _] ? $"{first} > {second}" : category.Path;

    private static bool[] Table(Aspect aspect, (string A, string B)[] pairs)
    {
        var terms = Wish.Terms(aspect);
        var table = new bool[terms.Length * terms.Length];
        foreach (var (a, b) in pairs)
        {
            var (first, second) = (Wardrobe.NumberOf(terms, a), Wardrobe.NumberOf(terms, b));
            table[(first * terms.Length) + second] = table[(second * terms.Length) + first] = true;
        }

        return table;
    }
}
