using Platform.World.Goods;
using Platform.World.Goods.Words;

namespace Platform.World.Queries;

/// <summary>What shoppers call colours, patterns, materials, styles and details beside what the shop calls them.</summary>
internal static class AspectWords
{
    /// <summary>Aspect, term, and the other words in English, Swedish and German: those that some text has; those that none has.</summary>
    private static readonly (Aspect Aspect, string Term, string English, string Swedish, string German)[] Table =
    [
        (Aspect.Color, "black", "; ; ebony, onyx", "; ; becksvart", "; ; pechschwarz"),
        (Aspect.Color, "navy", "; dark blue; marine", "; ; mörkblå", "; ; dunkelblau, navyblau"),
        (Aspect.Color, "grey", "; ; gray, anthracite", "; ; antracit, gråmelerad", "; ; dunkelgrau, mausgrau"),
        (Aspect.Color, "beige", "; ; nude, taupe", "; ; nude, taupe", "; ; nude, taupe, hautfarben"),
        (Aspect.Color, "blue", "; ; azure", "; ; azurblå", "; ; azurblau, royalblau"),
        (Aspect.Color, "red", "; ; crimson, ruby", "; ; knallröd, rubinröd", "; ; knallrot, rubinrot"),
        (Aspect.Color, "green", "; ; jade", "; ; mörkgrön, ljusgrön", "; ; dunkelgrün, jadegrün"),
        (Aspect.Color, "pink", "; ; salmon, rose", "; pink; ceris, laxrosa", "; pink, rosa; lachs"),
        (Aspect.Color, "brown", "; ; mocha, coffee", "; ; mockabrun, nougat", "; ; dunkelbraun, mokka"),
        (Aspect.Color, "cream", "; off white; ivory, eggshell", "; ; benvit, elfenben", "; ; elfenbein, wollweiß"),
        (Aspect.Color, "burgundy", "; wine red; maroon, bordeaux, claret", "; ; bordeaux, rödvin", "; ; bordeaux, weinrot"),
        (Aspect.Color, "olive", "; ; army", "; ; militärgrön", "; ; armeegrün"),
        (Aspect.Color, "yellow", "; ; canary", "; ; solgul", "; ; sonnengelb"),
        (Aspect.Color, "purple", "; ; violet, aubergine", "; violett; aubergine", "; lila; aubergine"),
        (Aspect.Color, "orange", "; ; tangerine, terracotta", "; ; brandgul", "; ; terrakotta"),
        (Aspect.Color, "turquoise", "; ; teal, aqua", "; ; teal", "; ; aquamarin"),
        (Aspect.Color, "gold", "; ; golden", "; ; gyllene", "; ; golden"),
        (Aspect.Color, "silver", "; ; metallic", "; ; metallic", "; ; silbern"),
        (Aspect.Color, "lilac", "; ; mauve", "; ; ljuslila", "; flieder;"),
        (Aspect.Pattern, "striped", "; ; stripes, stripy", "; ; ränder", "; ; Streifen, Ringel"),
        (Aspect.Pattern, "floral", "; ; flowery, flowers", "; ; blommor, blommönstrad", "; ; Blumen, Blümchen"),
        (Aspect.Pattern, "checked", "; ; plaid, tartan, gingham", "; ; skotskrutig, pepita", "; ; Karo, Schottenkaro"),
        (Aspect.Pattern, "polka-dot", "; ; spotted, dotty", "; ; prickar, polkaprickig", "; Punkte; Tupfen"),
        (Aspect.Pattern, "printed", "; ; patterned", "; ; tryck", "; ; Aufdruck"),
        (Aspect.Pattern, "embroidered", "; ; embroidery", "; ; broderi", "; ; Stickerei"),
        (Aspect.Pattern, "quilted", "; ; padded, puffer", "; ; vadderad", "; ; wattiert"),
        (Aspect.Pattern, "leopard", "; animal print; cheetah", "; leopard; djurmönster", "; leopard; Leo, Animalprint"),
        (Aspect.Pattern, "tie-dye", "; ; batik", "; batik;", "; Batik;"),
        (Aspect.Material, "linen", "; ; flax", "; ; lin", "; ; Flachs"),
        (Aspect.Material, "wool", "; ; woollen, woolen, merino", "; ; ylle, merino", "; ; Schurwolle, Merino"),
        (Aspect.Material, "viscose", "; ; rayon", "; ; rayon", "; ; Rayon"),
        (Aspect.Material, "leather", "; ; nappa", "; ; skinn", "; ; Echtleder, Nappa"),
        (Aspect.Material, "silk", "; ; silky", "; ; silke", "; ; Seidenstoff"),
        (Aspect.Material, "cashmere", "; ; pashmina", "; Kaschmir; pashmina", "; ; Pashmina"),
        (Aspect.Material, "suede", "; ; nubuck", "; ; mockaskinn", "; ; Veloursleder, Rauleder"),
        (Aspect.Material, "velvet", "; ; velour, velvety", "; ; velour", "; ; Nicki"),
        (Aspect.Material, "corduroy", "; ; cords", "; ; manchestertyg", "; Manchester; Cordsamt"),
        (Aspect.Material, "fleece", "; ; teddy", "; ; teddy", "; ; Teddy"),
        (Aspect.Material, "lace", "; ; lacy", "; ; spetstyg", "; ; Spitzenstoff"),
        (Aspect.Material, "straw", "; ; raffia, wicker", "; ; bast", "; ; Bast"),
        (Aspect.Style, "classic", "; ; timeless", "; ; tidlös", "; ; zeitlos"),
        (Aspect.Style, "romantic", "; ; girly, feminine", "; ; feminin", "; ; verspielt"),
        (Aspect.Style, "boho", "; boho; hippie", "; boho; hippie", "; boho; hippie"),
        (Aspect.Style, "street", "; ; streetwear, skater", "; ; streetwear", "; ; streetwear"),
        (Aspect.Style, "sporty", "; ; athletic, athleisure", "; ; atletisk", "; ; athletisch"),
        (Aspect.Style, "minimal", "; ; scandi, sleek", "; ; avskalad", "; ; puristisch"),
        (Aspect.Style, "glam", "; ; sparkly, fancy", "; ; glittrig, lyxig", "; ; glitzernd, edel"),
        (Aspect.Style, "rugged", "; ; outdoorsy, workwear", "; ; workwear", "; ; derb"),
        (Aspect.Neckline, "roll neck", "; ; turtleneck", "; ; polokrage", "; ; Rolli"),
        (Aspect.Neckline, "off-shoulder", "; ; bardot, strapless", "; ; axelbandslös", "; ; schulterfrei, trägerlos"),
        (Aspect.Length, "maxi", "; ; longline", "; ; fotsid", "; ; bodenlang"),
        (Aspect.Heel, "high heel", "; ; stiletto", "; ; stilettklack", "; ; Pfennigabsatz"),
        (Aspect.Heel, "wedge heel", "; ; wedges", "; ; kilklackar", "; ; Wedges"),
    ];

    private static readonly Dictionary<(Aspect, int, string), Saying[]> Others = Table
        .SelectMany(row => new[] { ("en", row.English), ("sv", row.Swedish), ("de", row.German) }
            .Select(text => (Key: (row.Aspect, Wardrobe.NumberOf(Wish.Terms(row.Aspect), row.Term), text.Item1), Words: Saying.Read(text.Item2))))
        .ToDictionary(entry => entry.Key, entry => entry.Words);

    /// <summary>Words for a wish that the shop does not use for it; perhaps none.</summary>
    public static Saying[] OthersFor(Wish wish, string language) => Others.GetValueOrDefault((wish.Aspect, wish.Value, language), []);

    /// <summary>All such words of a language.</summary>
    public static IEnumerable<Saying> All(string language) => Others.Where(entry => entry.Key.Item3 == language).SelectMany(entry => entry.Value);

    /// <summary>The shop's own word for a wish, agreeing with a noun where it comes before it.</summary>
    /// <param name="wish">The wish.</param>
    /// <param name="language">en, sv or de.</param>
    /// <param name="gender">Of the noun.</param>
    /// <param name="agrees">Whether it stands before the noun; German adjectives have no ending elsewhere.</param>
    public static string OwnFor(Wish wish, string language, Gender gender, bool agrees) => wish.Aspect switch
    {
        Aspect.Color => Say(Adjectives.Shades[Wardrobe.ShadesOf[wish.Value][0]].Word, language, gender, agrees),
        Aspect.Pattern => Say(Adjectives.Patterns[wish.Value], language, gender, agrees),
        Aspect.Style => Say(Adjectives.Styles[wish.Value], language, gender, agrees),
        Aspect.Material => language switch { "sv" => Cloths.All[wish.Value].Swedish, "de" => Cloths.All[wish.Value].German, _ => Cloths.All[wish.Value].Term },
        Aspect.Neckline => Say(Details.Necklines[wish.Value], language),
        Aspect.Sleeves => Say(Details.Sleeves[wish.Value], language),
        Aspect.Length => Say(Details.Lengths[wish.Value], language),
        _ => Say(Details.Heels[wish.Value], language),
    };

    private static string Say(Adjective word, string language, Gender gender, bool agrees) => language switch
    {
        "sv" => word.InSwedish(gender),
        "de" => agrees ? word.InGerman(gender) : word.Stem,
        _ => word.English,
    };

    private static string Say(Phrase word, string language) => language switch
    {
        "sv" => word.Swedish,
        "de" => word.GermanLabel,
        _ => word.Term,
    };
}
