using Platform.World.Goods.Words;

namespace Platform.World.Goods.Texts;

/// <summary>
/// German texts: adjectives agree with the noun in gender and number; nouns stand in the nominative, materials and
/// details in the dative after "aus", "in" and "mit".
/// </summary>
internal sealed class German : Tongue
{
    private static readonly string[] Occasions =
    [
        "für jeden Tag", "für das Büro", "für die Party", "für die Hochzeit", "für den Strand", "für den Sport", "für die Reise", "für zu Hause", "für den Abend",
        "für das Festival", "für die Schule", "für draußen",
    ];

    private static readonly string[][] Instructions =
    [
        ["Maschinenwäsche bei 30 Grad.", "Mit ähnlichen Farben bei 40 Grad waschen.", "Pflegeleicht: kühl waschen, hängend trocknen."],
        ["Handwäsche in kühlem Wasser.", "Schonend waschen und liegend trocknen.", "Oft lüften, selten waschen."],
        ["Leicht bürsten und trocken halten.", "Vor dem ersten Tragen imprägnieren."],
        ["Mit einem weichen Tuch abwischen.", "Im Stoffbeutel aufbewahren."],
    ];

    protected override string Title(ref Dice dice, in Portrait portrait)
    {
        var names = portrait.Category.Names;
        var (noun, gender) = (names.German, names.GermanGender);
        var (shade, material, cut) = (portrait.Shade.InGerman(gender), portrait.Cloth.German, portrait.Cut.German);
        var pattern = portrait.Pattern is { } printed ? printed.InGerman(gender) + " " : "";
        var detail = portrait.Details.Count > 0 ? portrait.Details[dice.Below(portrait.Details.Count)].German : "";
        return dice.Below(7) switch
        {
            0 => $"{shade} {pattern}{noun} aus {material}",
            1 => $"{pattern}{noun} {portrait.Model} {cut}, {portrait.Shade.Stem}",
            2 when detail.Length > 0 => $"{shade} {pattern}{noun} mit {detail}",
            3 => $"{portrait.Style.InGerman(gender)} {pattern}{noun} {portrait.Model}, {portrait.Shade.Stem}",
            4 => $"{shade} {pattern}{noun} {cut}",
            5 when detail.Length > 0 => $"{pattern}{noun} aus {material} mit {detail}, {portrait.Shade.Stem}",
            _ => $"{portrait.Model}: {shade} {pattern}{noun} aus {material}",
        };
    }

    protected override string Opening(ref Dice dice, in Portrait portrait)
    {
        var names = portrait.Category.Names;
        var (noun, gender) = (names.German, names.GermanGender);
        var (cloth, style, shade) = (One(ref dice, portrait.Cloth.InGerman), portrait.Style.InGerman(gender), portrait.Shade.InGerman(gender));
        var pattern = portrait.Pattern is { } printed ? printed.InGerman(gender) + " " : "";
        var a = Article(gender);
        return dice.Below(6) switch
        {
            0 => $"{a}{style} {pattern}{noun} aus {cloth}.",
            1 => $"{portrait.Model} {(gender == Gender.Plural ? "sind" : "ist")} {a}{pattern}{noun} von {portrait.Brand} aus {cloth}.",
            2 => $"{a}{shade} {pattern}{noun} von {portrait.Brand}, {portrait.Style.Stem} gedacht.",
            3 => $"Neu von {portrait.Brand}: {a}{style} {pattern}{noun} aus {cloth}.",
            4 => $"{a}{style} {noun}, von {portrait.Brand} aus {cloth} gefertigt.",
            _ => $"Ganz {portrait.Style.Stem}: {a}{pattern}{noun} aus {cloth}.",
        };
    }

    protected override string OfDetails(ref Dice dice, in Portrait portrait)
    {
        var details = List([.. portrait.Details.Take(3).Select(detail => detail.German)], "und");
        return dice.Below(4) switch
        {
            0 => $"Das Modell kommt mit {details}.",
            1 => $"Mit {details}.",
            2 => $"{portrait.Model} überzeugt mit {details}.",
            _ => $"Gestaltet mit {details}.",
        };
    }

    protected override string OfCut(ref Dice dice, in Portrait portrait) => dice.Below(3) switch
    {
        0 => $"Ein Entwurf {portrait.Cut.German}.",
        1 => $"{portrait.Brand} entwirft das Modell {portrait.Cut.German}.",
        _ => $"Gefertigt {portrait.Cut.German}.",
    };

    protected override string OfOccasions(ref Dice dice, in Portrait portrait)
    {
        var occasions = List([.. portrait.Occasions.Take(2).Select(occasion => Occasions[occasion])], "und");
        return dice.Below(3) switch
        {
            0 => $"Richtig {occasions}.",
            1 => $"Eine gute Wahl {occasions}.",
            _ => $"Gemacht {occasions}.",
        };
    }

    protected override string OfOutfit(ref Dice dice, in Portrait portrait) => One(ref dice, portrait.Category.Kind switch
    {
        _ when portrait.Category.Department == Department.Children => ["Zum Klettern, Krabbeln und Kleckern gemacht.", "Mit Platz zum Hineinwachsen.", "Innen weich, außen robust."],
        GarmentKind.Dress => ["Dazu passen Sandalen, oder Stiefel, wenn es kalt wird.", "Mehr als ein Gürtel und eine leichte Jacke ist nicht nötig.", "Noch Ohrringe dazu, und fertig."],
        GarmentKind.Top => ["In die Jeans gesteckt oder lose zu tragen.", "Passt gut unter einen Blazer.", "Unter Strickjacke oder Jacke zu tragen."],
        GarmentKind.Bottom => ["Dazu passt ein schlichtes T-Shirt.", "Gut zu einem eingesteckten Hemd mit Gürtel.", "Passt zu Sneakern ebenso wie zu Stiefeln."],
        GarmentKind.Outer => ["Darunter ist Platz für Strick.", "Tiefe Taschen halten die Hände warm.", "Schnell übergeworfen, lange getragen."],
        GarmentKind.Shoe => ["Bequem vom ersten Schritt an.", "Eine gedämpfte Innensohle trägt durch lange Tage.", "Bei breiten Füßen eine Größe größer wählen."],
        GarmentKind.Bag => ["Innen ist ein Fach für Schlüssel und Telefon.", "Groß genug für ein Buch und eine Flasche.", "Das Futter lässt sich leicht abwischen."],
        GarmentKind.Under => ["Weiche Nähte, die man nicht sieht.", "Sitzt den ganzen Tag richtig.", "So leicht, dass man es vergisst."],
        GarmentKind.Sport => ["Trocknet schnell und macht jede Bewegung mit.", "Flache Nähte scheuern nicht.", "Behält Wäsche für Wäsche die Form."],
        _ => ["Die Kleinigkeit, die alles rund macht.", "Kommt in einer Schachtel, bereit zum Verschenken.", "Leicht zu fast allem zu tragen."],
    });

    protected override string OfCare(ref Dice dice, in Portrait portrait) => One(ref dice, Instructions[(int)Cares.Of(portrait.Cloth.Term)]);

    private static string Article(Gender gender) => gender switch
    {
        Gender.Plural => "",
        Gender.Feminine => "eine ",
        _ => "ein ",
    };
}
