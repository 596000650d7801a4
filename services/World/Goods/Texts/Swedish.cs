using Platform.World.Goods.Words;

namespace Platform.World.Goods.Texts;

/// <summary>Swedish texts: adjectives agree with the noun in gender and number, nouns stay indefinite.</summary>
internal sealed class Swedish : Tongue
{
    private static readonly string[] Occasions =
    [
        "till vardags", "på kontoret", "på festen", "på bröllop", "på stranden", "när du tränar", "på resan", "till lugna dagar hemma", "på kvällen", "på festivalen",
        "i skolan", "ute i naturen",
    ];

    private static readonly string[][] Instructions =
    [
        ["Maskintvättas i 30 grader.", "Tvätta med liknande färger i 40 grader.", "Lättskött: tvätta svalt och häng på tork."],
        ["Handtvättas i svalt vatten.", "Tvätta varsamt och torka plant.", "Vädra ofta och tvätta sällan."],
        ["Borsta lätt och håll torrt.", "Spraya med skydd före första användningen."],
        ["Torka av med en mjuk trasa.", "Förvara i tygpåsen mellan gångerna."],
    ];

    protected override string Title(ref Dice dice, in Portrait portrait)
    {
        var names = portrait.Category.Names;
        var (noun, gender) = (names.Swedish, names.SwedishGender);
        var (shade, material, cut) = (portrait.Shade.InSwedish(gender), portrait.Cloth.Swedish, portrait.Cut.Swedish);
        var pattern = portrait.Pattern is { } printed ? printed.InSwedish(gender) + " " : "";
        var detail = portrait.Details.Count > 0 ? portrait.Details[dice.Below(portrait.Details.Count)].Swedish : "";
        return dice.Below(7) switch
        {
            0 => $"{shade} {pattern}{noun} i {material}",
            1 => $"{portrait.Model} {pattern}{noun} {cut}, {shade}",
            2 when detail.Length > 0 => $"{shade} {pattern}{noun} med {detail}",
            3 => $"{portrait.Style.InSwedish(gender)} {pattern}{noun} {portrait.Model}, {shade}",
            4 => $"{shade} {pattern}{noun} {cut}",
            5 when detail.Length > 0 => $"{pattern}{noun} i {material} med {detail}, {shade}",
            _ => $"{portrait.Model}: {shade} {pattern}{noun} i {material}",
        };
    }

    protected override string Opening(ref Dice dice, in Portrait portrait)
    {
        var names = portrait.Category.Names;
        var (noun, gender) = (names.Swedish, names.SwedishGender);
        var (cloth, style, shade) = (One(ref dice, portrait.Cloth.InSwedish), portrait.Style.InSwedish(gender), portrait.Shade.InSwedish(gender));
        var pattern = portrait.Pattern is { } printed ? printed.InSwedish(gender) + " " : "";
        var a = Article(gender);
        return dice.Below(6) switch
        {
            0 => $"{a}{style} {pattern}{noun} i {cloth}.",
            1 => $"{portrait.Model} är {a}{pattern}{noun} från {portrait.Brand} i {cloth}.",
            2 => $"{a}{shade} {pattern}{noun} med {portrait.Style.Common} känsla, från {portrait.Brand}.",
            3 => $"Möt {portrait.Model}: {a}{style} {pattern}{noun} i {cloth}.",
            4 => $"{cloth} och {portrait.Style.Common} form: {a}{pattern}{noun}.",
            _ => $"{portrait.Brand} har gjort {a}{style} {noun} av {cloth}.",
        };
    }

    protected override string OfDetails(ref Dice dice, in Portrait portrait)
    {
        var details = List([.. portrait.Details.Take(3).Select(detail => detail.Swedish)], "och");
        return dice.Below(4) switch
        {
            0 => $"Modellen har {details}.",
            1 => $"Med {details}.",
            2 => $"Detaljerna: {details}.",
            _ => $"Designen kommer med {details}.",
        };
    }

    protected override string OfCut(ref Dice dice, in Portrait portrait) => dice.Below(3) switch
    {
        0 => $"{portrait.Model} är en design {portrait.Cut.Swedish}.",
        1 => $"Formgiven {portrait.Cut.Swedish}.",
        _ => $"{portrait.Brand} har ritat {Pronoun(portrait.Category.Names.SwedishGender)} {portrait.Cut.Swedish}.",
    };

    protected override string OfOccasions(ref Dice dice, in Portrait portrait)
    {
        var occasions = List([.. portrait.Occasions.Take(2).Select(occasion => Occasions[occasion])], "och");
        return dice.Below(3) switch
        {
            0 => $"Rätt val {occasions}.",
            1 => $"Passar {occasions}.",
            _ => $"Gör sig bra {occasions}.",
        };
    }

    protected override string OfOutfit(ref Dice dice, in Portrait portrait) => One(ref dice, portrait.Category.Kind switch
    {
        _ when portrait.Category.Department == Department.Children => ["Tål att klättras, krypas och spillas i.", "Det finns plats att växa.", "Mjukt mot huden, tåligt mot leken."],
        GarmentKind.Dress => ["Bär den till sandaler, eller till stövlar när det blir kallt.", "Ett skärp och en lätt jacka är allt som behövs.", "Lägg till örhängen och du är klar."],
        GarmentKind.Top => ["Stoppa ner i jeansen eller låt hänga löst.", "Fin under en kavaj.", "Bär under en kofta eller jacka."],
        GarmentKind.Bottom => ["Bär till en enkel T-shirt.", "Bär till en instoppad skjorta.", "Går lika bra till sneakers som till stövlar."],
        GarmentKind.Outer => ["Dra på utanpå en stickad tröja.", "Det finns plats för ett lager under.", "Djupa fickor håller händerna varma."],
        GarmentKind.Shoe => ["Bekväma från första steget.", "En dämpande innersula håller hela dagen.", "Välj en storlek större om foten är bred."],
        GarmentKind.Bag => ["Inuti finns en ficka för nycklar och telefon.", "Rymmer en bok och en flaska.", "Fodret är lätt att torka av."],
        GarmentKind.Under => ["Mjuka sömmar som inte syns.", "Sitter rätt hela dagen.", "Så lätt att du glömmer bort plagget."],
        GarmentKind.Sport => ["Torkar snabbt och följer med i rörelsen.", "Platta sömmar skaver inte.", "Behåller formen tvätt efter tvätt."],
        _ => ["Det lilla som gör helheten.", "Kommer i ask, redo att ge bort.", "Lätt att bära till nästan allt."],
    });

    protected override string OfCare(ref Dice dice, in Portrait portrait) => One(ref dice, Instructions[(int)Cares.Of(portrait.Cloth.Term)]);

    private static string Pronoun(Gender gender) => gender switch
    {
        Gender.Neuter => "det",
        Gender.Plural => "dem",
        _ => "den",
    };

    private static string Article(Gender gender) => gender switch
    {
        Gender.Neuter => "ett ",
        Gender.Plural => "",
        _ => "en ",
    };
}
