using Platform.World.Goods.Words;

namespace Platform.World.Goods.Texts;

/// <summary>What there is to say of a product, in the words of no language yet.</summary>
internal readonly record struct Portrait
{
    private static readonly string[] HerNames =
    [
        "Ines", "Tove", "Elba", "Juno", "Sana", "Kaia", "Orla", "Maren", "Odile", "Pia", "Rhea", "Selma", "Tilde", "Una", "Vera", "Wilma", "Ylva", "Zoe", "Alba",
        "Cleo", "Dalia", "Edda", "Frida", "Greta", "Hedda", "Idun", "Jona", "Kira", "Livia", "Malou", "Nora", "Oda", "Petra", "Runa", "Signe", "Thea", "Ulla",
        "Vilja", "Astrid", "Bodil", "Carla", "Dagny", "Elin", "Freja", "Gro", "Hanna", "Ivy", "Jette", "Karin", "Lykke", "Mette", "Nanna", "Palma", "Ronja",
        "Saga", "Tuva", "Vigga", "Amelie", "Britt", "Clara", "Disa", "Emmy", "Fanny", "Gunilla", "Helga", "Irma", "Johanna", "Klara", "Lotta", "Magda",
    ];

    private static readonly string[] HisNames =
    [
        "Marlo", "Bryn", "Nils", "Birk", "Arlo", "Bo", "Caspar", "Dag", "Emil", "Finn", "Gustav", "Harald", "Ivar", "Jens", "Klas", "Lars", "Mads", "Nico", "Otto",
        "Per", "Rolf", "Sven", "Tor", "Uwe", "Viggo", "Anton", "Bruno", "Claes", "Didrik", "Erik", "Floris", "Gero", "Henk", "Igor", "Joris", "Karl", "Leif",
        "Milan", "Noah", "Olaf", "Aksel", "Bengt", "Carsten", "David", "Edvin", "Folke", "Georg", "Hugo", "Isak", "Jonas", "Konrad", "Love", "Malte", "Oskar",
    ];

    public required Garment Garment { get; init; }

    public required string Brand { get; init; }

    /// <summary>The name of the design; variants share it.</summary>
    public required string Model { get; init; }

    public required Category Category { get; init; }

    public required Adjective Style { get; init; }

    public required Adjective Shade { get; init; }

    /// <summary>Null for a plain one.</summary>
    public required Adjective? Pattern { get; init; }

    public required Cloth Cloth { get; init; }

    public required Cut Cut { get; init; }

    /// <summary>Sleeves, neckline, length, rise, fit, heel: those that it has, but no length that its noun says already.</summary>
    public required IReadOnlyList<Phrase> Details { get; init; }

    /// <summary>Numbers in <see cref="Wardrobe.OccasionNames"/>: what the shop says that it is good for.</summary>
    public required IReadOnlyList<int> Occasions { get; init; }

    /// <summary>Looks at a product. Two of three true occasions are said; variants are said the same of.</summary>
    public static Portrait Of(Assortment assortment, int product, int seed)
    {
        var garment = assortment.Garments[product];
        var category = Wardrobe.Categories[garment.Category];
        var dice = new Dice(seed, StreamKind.ProductText, garment.Group);
        var names = category.Department == Department.Men || (category.Department == Department.Children && dice.Chance(0.5)) ? HisNames : HerNames;
        var model = names[dice.Below(names.Length)];
        var occasions = new List<int>();
        for (var occasion = 0; occasion < Wardrobe.OccasionNames.Length; occasion++)
        {
            if (garment.Suits((Occasions)(1 << occasion)) && dice.Chance(0.65))
                occasions.Add(occasion);
        }

        return new Portrait
        {
            Garment = garment,
            Brand = assortment.Brands[garment.Brand].Name,
            Model = model,
            Category = category,
            Style = Adjectives.Styles[garment.Style],
            Shade = Adjectives.Shades[garment.Shade].Word,
            Pattern = garment.Pattern == 0 ? null : Adjectives.Patterns[garment.Pattern],
            Cloth = Cloths.All[garment.Material],
            Cut = Cuts.All[garment.Cut],
            Details = DetailsOf(garment, category),
            Occasions = occasions,
        };
    }

    private static List<Phrase> DetailsOf(in Garment garment, Category category)
    {
        var details = new List<Phrase>(4);
        Add(Words.Details.Necklines[garment.Neckline]);
        Add(Words.Details.Sleeves[garment.Sleeves]);
        Add(Words.Details.Rises[garment.Rise]);
        Add(Words.Details.Heels[garment.Heel]);
        Add(Words.Details.Fits[garment.Fit]);
        var length = Words.Details.Lengths[garment.Length];
        if (!category.Noun.StartsWith(length.Term, StringComparison.Ordinal))
            Add(length);
        return details;

        void Add(Phrase phrase)
        {
            if (phrase.Term.Length > 0)
                details.Add(phrase);
        }
    }
}
