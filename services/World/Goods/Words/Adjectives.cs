namespace Platform.World.Goods.Words;

/// <summary>The words for how a garment looks: styles, colours and their shades, patterns.</summary>
internal static class Adjectives
{
    public static readonly Adjective[] Styles =
    [
        Regular("classic", "classic", "klassisk", "klassisch"),
        Regular("romantic", "romantic", "romantisk", "romantisch"),
        Regular("boho", "bohemian", "bohemisk", "boho-inspiriert"),
        Regular("street", "urban", "urban", "urban"),
        Regular("sporty", "sporty", "sportig", "sportlich"),
        Regular("minimal", "minimalist", "minimalistisk", "minimalistisch"),
        Regular("glam", "glamorous", "glamorös", "glamourös"),
        new("rugged", "rugged", "robust", "robust", "robusta", "robust"),
    ];

    public static readonly Adjective[] Patterns =
    [
        Regular("plain", "plain", "enfärgad", "einfarbig"),
        Regular("striped", "striped", "randig", "gestreift"),
        Regular("floral", "floral", "blommig", "geblümt"),
        Regular("checked", "checked", "rutig", "kariert"),
        Regular("polka-dot", "polka-dot", "prickig", "gepunktet"),
        Regular("printed", "printed", "mönstrad", "bedruckt"),
        Regular("embroidered", "embroidered", "broderad", "bestickt"),
        Regular("ribbed", "ribbed", "ribbad", "gerippt"),
        Regular("herringbone", "herringbone", "fiskbensmönstrad", "fischgrätgemustert"),
        Regular("cable-knit", "cable-knit", "kabelstickad", "zopfgemustert"),
        Regular("quilted", "quilted", "quiltad", "gesteppt"),
        Regular("leopard", "leopard-print", "leopardmönstrad", "leopardengemustert"),
        Regular("paisley", "paisley", "paisleymönstrad", "paisleygemustert"),
        Regular("tie-dye", "tie-dye", "batikfärgad", "batikgefärbt"),
    ];

    /// <summary>The shades, those of one colour together, the plain one first; colours in the order of their numbers.</summary>
    public static readonly Shade[] Shades =
    [
        new(0, Regular("black", "black", "svart", "schwarz") with { Neuter = "svart" }),
        new(0, Regular("jet black", "jet black", "kolsvart", "tiefschwarz") with { Neuter = "kolsvart" }),
        new(0, Regular("ink black", "ink black", "bläcksvart", "tintenschwarz") with { Neuter = "bläcksvart" }),
        new(1, Regular("white", "white", "vit", "weiß") with { Neuter = "vitt" }),
        new(1, Regular("chalk white", "chalk white", "kritvit", "kreideweiß") with { Neuter = "kritvitt" }),
        new(1, Regular("snow white", "snow white", "snövit", "schneeweiß") with { Neuter = "snövitt" }),
        new(2, Regular("navy", "navy", "marinblå", "marineblau")),
        new(2, Regular("midnight blue", "midnight blue", "midnattsblå", "mitternachtsblau")),
        new(3, Regular("grey", "grey", "grå", "grau")),
        new(3, Regular("charcoal grey", "charcoal grey", "kolgrå", "anthrazitgrau")),
        new(3, Regular("light grey", "light grey", "ljusgrå", "hellgrau")),
        new(3, Regular("stone grey", "stone grey", "stengrå", "steingrau")),
        new(4, Invariable("beige", "beige", "beige", "beigefarben")),
        new(4, Regular("sand", "sand", "sandfärgad", "sandfarben")),
        new(4, Regular("camel", "camel", "kamelfärgad", "kamelfarben")),
        new(5, Regular("blue", "blue", "blå", "blau")),
        new(5, Regular("sky blue", "sky blue", "himmelsblå", "himmelblau")),
        new(5, Regular("cobalt blue", "cobalt blue", "koboltblå", "kobaltblau")),
        new(5, Regular("petrol blue", "petrol blue", "petrolblå", "petrolblau")),
        new(6, Regular("red", "red", "röd", "rot") with { Neuter = "rött" }),
        new(6, Regular("cherry red", "cherry red", "körsbärsröd", "kirschrot") with { Neuter = "körsbärsrött" }),
        new(6, Regular("scarlet", "scarlet", "scharlakansröd", "scharlachrot") with { Neuter = "scharlakansrött" }),
        new(7, Regular("green", "green", "grön", "grün")),
        new(7, Regular("emerald green", "emerald green", "smaragdgrön", "smaragdgrün")),
        new(7, Regular("sage green", "sage green", "salviagrön", "salbeigrün")),
        new(7, Regular("bottle green", "bottle green", "flaskgrön", "flaschengrün")),
        new(8, Invariable("pink", "pink", "rosa", "rosafarben")),
        new(8, Invariable("blush pink", "blush pink", "puderrosa", "puderfarben")),
        new(8, Regular("fuchsia", "fuchsia", "fuchsiafärgad", "fuchsiafarben")),
        new(9, Regular("brown", "brown", "brun", "braun")),
        new(9, Regular("chocolate brown", "chocolate brown", "chokladbrun", "schokoladenbraun")),
        new(9, Regular("cognac", "cognac", "konjaksbrun", "cognacbraun")),
        new(10, Regular("cream", "cream", "gräddvit", "cremeweiß") with { Neuter = "gräddvitt" }),
        new(10, Regular("ecru", "ecru", "ecrufärgad", "ecrufarben")),
        new(11, Regular("burgundy", "burgundy", "vinröd", "burgunderrot") with { Neuter = "vinrött" }),
        new(11, Regular("oxblood", "oxblood", "oxblodsröd", "ochsenblutrot") with { Neuter = "oxblodsrött" }),
        new(12, Regular("olive green", "olive green", "olivgrön", "olivgrün")),
        new(12, Regular("khaki", "khaki", "kakifärgad", "khakifarben")),
        new(13, Regular("yellow", "yellow", "gul", "gelb")),
        new(13, Regular("mustard yellow", "mustard yellow", "senapsgul", "senfgelb")),
        new(13, Regular("lemon yellow", "lemon yellow", "citrongul", "zitronengelb")),
        new(14, Invariable("purple", "purple", "lila", "violett")),
        new(14, Invariable("plum", "plum", "plommonlila", "pflaumenfarben")),
        new(15, Invariable("orange", "orange", "orange", "orangefarben")),
        new(15, Regular("rust", "rust", "rostfärgad", "rostfarben")),
        new(15, Regular("apricot", "apricot", "aprikosfärgad", "aprikosenfarben")),
        new(16, Regular("turquoise", "turquoise", "turkos", "türkisfarben")),
        new(16, Regular("sea green", "sea green", "sjögrön", "meergrün")),
        new(17, Regular("gold", "gold", "guldfärgad", "goldfarben")),
        new(18, Regular("silver", "silver", "silverfärgad", "silberfarben")),
        new(19, Invariable("lilac", "lilac", "syrenlila", "fliederfarben")),
        new(19, Regular("lavender", "lavender", "lavendelfärgad", "lavendelfarben")),
    ];

    private static Adjective Regular(string term, string english, string swedish, string stem) => Adjective.Regular(term, english, swedish, stem);

    private static Adjective Invariable(string term, string english, string swedish, string stem) => Adjective.Invariable(term, english, swedish, stem);
}
