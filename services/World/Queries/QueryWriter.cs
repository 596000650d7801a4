using System.Globalization;
using Platform.World.Goods;
using Platform.World.Goods.Words;

namespace Platform.World.Queries;

/// <summary>Puts needs into the words that shoppers type: the shop's words, others, and those that no text has.</summary>
internal sealed class QueryWriter(Assortment assortment)
{
    /// <summary>How often shoppers use another word than the shop, where there is one.</summary>
    private const double OtherWords = 0.35;

    /// <summary>A query of the world; the same number is the same query.</summary>
    public ShopperQuery Draw(int seed, int number, string language)
    {
        var dice = new Dice(seed, StreamKind.Queries, number);
        return Write(ref dice, new Needs(assortment).Draw(seed, number), language);
    }

    /// <summary>Types a need.</summary>
    /// <param name="dice">Where words, their order and mistakes are drawn from.</param>
    /// <param name="need">What is wanted.</param>
    /// <param name="language">en, sv or de.</param>
    public ShopperQuery Write(ref Dice dice, Need need, string language)
    {
        Saying? noun = need.Subject >= 0 ? Pick(ref dice, Subjects.All[need.Subject].Sayings[language]) : null;
        // Half of the German queries are like "kleid rot", which needs no agreement.
        var said = new Said(language, agrees: noun is not null && (language != "de" || dice.Chance(0.5)));
        said.Gender = noun?.Gender ?? Gender.Plural;
        foreach (var wish in need.Wishes)
            Say(ref dice, wish, said);
        if (noun is not null)
            said.Noun(noun);
        if (need.Brand >= 0)
            said.Add(assortment.Brands[need.Brand].Name, isBefore: dice.Chance(0.5));
        if (need.Department is { } department)
            said.Add(DepartmentWord(ref dice, department, language), isBefore: language == "en" && dice.Chance(0.6));
        if (need.Scenario >= 0)
            said.Add(Pick(ref dice, Scenarios.All[need.Scenario].Sayings[language]), need.Subject < 0 ? "" : dice.Chance(0.6) ? For(language) : "");
        if (need.Avoided != Avoided.Nothing)
            said.Add(AvoidedWord(need.Avoided, language), isBefore: false);
        if (need.PriceCeiling > 0)
            said.Add(PriceWord(ref dice, need.PriceCeiling, language), isBefore: false);
        var meant = said.Text;
        meant = dice.Chance(0.85) ? meant.ToLower(CultureInfo.InvariantCulture) : meant;
        var typed = Typos.Type(ref dice, meant, language);
        return new ShopperQuery { Text = typed, Language = language, Need = need, AbsentWords = said.Absent, HasTypo = typed != meant };
    }

    private static void Say(ref Dice dice, Wish wish, Said said)
    {
        var others = AspectWords.OthersFor(wish, said.Language);
        if (others.Length > 0 && dice.Chance(OtherWords))
        {
            said.Add(others[dice.Below(others.Length)], "", isBefore: wish.Aspect <= Aspect.Style && said.Language != "de");
            return;
        }

        var isAdjective = wish.Aspect is Aspect.Color or Aspect.Pattern or Aspect.Style;
        var agrees = isAdjective && said.Agrees;
        var own = AspectWords.OwnFor(wish, said.Language, said.Gender, agrees);
        said.Add(own, isBefore: said.Language == "en" ? wish.Aspect <= Aspect.Style || dice.Chance(0.4) : isAdjective && (agrees || said.Language == "sv"));
    }

    /// <summary>One of the shop's words, mostly; of the others those that no text has are the more common.</summary>
    private static Saying Pick(ref Dice dice, Saying[] sayings)
    {
        var own = sayings.Count(saying => saying.Kind == WordKind.Shop);
        return own > 0 && (own == sayings.Length || !dice.Chance(OtherWords))
            ? sayings[dice.Below(own)]
            : sayings[own + dice.Below(sayings.Length - own)];
    }

    private static string DepartmentWord(ref Dice dice, Department department, string language) => (language, department) switch
    {
        ("sv", Department.Women) => dice.Chance(0.7) ? "dam" : "för kvinnor",
        ("sv", Department.Men) => dice.Chance(0.7) ? "herr" : "för män",
        ("sv", _) => dice.Chance(0.7) ? "barn" : "för barn",
        ("de", Department.Women) => dice.Chance(0.7) ? "damen" : "für frauen",
        ("de", Department.Men) => dice.Chance(0.7) ? "herren" : "für männer",
        ("de", _) => dice.Chance(0.7) ? "kinder" : "für kinder",
        (_, Department.Women) => dice.Chance(0.6) ? "women's" : "ladies",
        (_, Department.Men) => dice.Chance(0.6) ? "men's" : "mens",
        _ => dice.Chance(0.6) ? "kids" : "for children",
    };

    private static string For(string language) => language switch { "sv" => "till ", "de" => "für ", _ => "for " };

    private static string AvoidedWord(Avoided avoided, string language) => (language, avoided) switch
    {
        ("sv", Avoided.Heels) => "utan klack",
        ("sv", Avoided.Sleeves) => "utan ärmar",
        ("sv", Avoided.Patterns) => "utan mönster",
        ("sv", Avoided.Leather) => "inte läder",
        ("sv", _) => "inte ull",
        ("de", Avoided.Heels) => "ohne Absatz",
        ("de", Avoided.Sleeves) => "ohne Ärmel",
        ("de", Avoided.Patterns) => "ohne Muster",
        ("de", Avoided.Leather) => "kein Leder",
        ("de", _) => "keine Wolle",
        (_, Avoided.Heels) => "no heels",
        (_, Avoided.Sleeves) => "without sleeves",
        (_, Avoided.Patterns) => "no print",
        (_, Avoided.Leather) => "no leather",
        _ => "not wool",
    };

    private static string PriceWord(ref Dice dice, int ceiling, string language)
    {
        var words = language switch
        {
            "sv" => new[] { "under {0}", "max {0}", "under {0} euro" },
            "de" => ["unter {0}", "bis {0} euro", "max {0} €"],
            _ => ["under {0}", "below {0}", "max {0} euro", "less than {0}"],
        };
        return string.Format(CultureInfo.InvariantCulture, words[dice.Below(words.Length)], ceiling);
    }
}
