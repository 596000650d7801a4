using Platform.World.Goods.Words;

namespace Platform.World.Goods.Texts;

/// <summary>English texts.</summary>
internal sealed class English : Tongue
{
    private static readonly string[] Occasions =
    [
        "for every day", "for the office", "for a party", "for a wedding", "for the beach", "for sport", "for travelling", "for lazy days at home", "for the evening",
        "for a festival", "for school", "for the outdoors",
    ];

    private static readonly string[][] Instructions =
    [
        ["Machine wash at 30 degrees.", "Wash with similar colours at 40 degrees.", "Easy to care for: wash cool, hang up to dry."],
        ["Hand wash in cool water.", "Wash gently and dry flat.", "Air it often and wash it seldom."],
        ["Brush lightly and keep dry.", "Protect with a spray before the first wear."],
        ["Wipe with a soft cloth.", "Keep in its dust bag between outings."],
    ];

    protected override string Title(ref Dice dice, in Portrait portrait)
    {
        var noun = portrait.Category.Names.English;
        var (shade, cut, material) = (portrait.Shade.English, CutOf(portrait.Cut, noun), portrait.Cloth.Term);
        var pattern = portrait.Pattern is { } printed ? printed.English + " " : "";
        var detail = portrait.Details.Count > 0 ? portrait.Details[dice.Below(portrait.Details.Count)].English : "";
        return dice.Below(8) switch
        {
            0 => $"{portrait.Model} {pattern}{cut}{noun} in {shade} {material}",
            1 => $"{shade} {pattern}{material} {noun}",
            2 => $"{cut}{material} {noun} {portrait.Model}, {pattern}{shade}",
            3 when detail.Length > 0 => $"{cut}{pattern}{noun} with {detail}, {shade}",
            4 when detail.Length > 0 => $"{shade} {pattern}{noun} with {detail} in {material}",
            5 => $"{portrait.Style.English} {pattern}{noun} {portrait.Model} in {shade}",
            6 => $"{portrait.Model}: {shade} {pattern}{cut}{noun}",
            _ => $"{cut}{pattern}{noun} in {shade} {material}",
        };
    }

    protected override string Opening(ref Dice dice, in Portrait portrait)
    {
        var names = portrait.Category.Names;
        var (noun, cloth) = (names.English, One(ref dice, portrait.Cloth.English));
        var (style, shade) = (portrait.Style.English, portrait.Shade.English);
        var pattern = portrait.Pattern is { } printed ? printed.English + " " : "";
        return dice.Below(7) switch
        {
            0 => $"{A(names, style)} {pattern}{noun} in {cloth}.",
            1 => $"{portrait.Brand} makes {(names.IsPlural ? "these" : "this")} {pattern}{noun} of {cloth}.",
            2 => $"{portrait.Model} {(names.IsPlural ? "are" : "is")} {A(names, pattern + noun)} in {shade}, made of {cloth}.",
            3 => $"{A(names, shade)} {pattern}{noun} with {A(Singular, style)} touch, by {portrait.Brand}.",
            4 => $"{cloth} makes {(names.IsPlural ? "these" : "this")} {style} {noun} a pleasure to wear.",
            5 => $"{style} through and through: {A(names, pattern + noun)} by {portrait.Brand} in {cloth}.",
            _ => $"Meet {portrait.Model}, our {style} {pattern}{noun} in {cloth}.",
        };
    }

    protected override string OfDetails(ref Dice dice, in Portrait portrait)
    {
        var details = List([.. portrait.Details.Take(3).Select(detail => detail.English)], "and");
        return dice.Below(4) switch
        {
            0 => $"It comes with {details}.",
            1 => $"The design has {details}.",
            2 => $"With {details}.",
            _ => $"Note the details: {details}.",
        };
    }

    protected override string OfCut(ref Dice dice, in Portrait portrait) => dice.Below(3) switch
    {
        0 => $"We like the {portrait.Cut.Term} design.",
        1 => $"The {portrait.Cut.Term} design by {portrait.Brand} keeps its shape.",
        _ => $"{A(Singular, portrait.Style.English)} take on the {portrait.Cut.Term} design.",
    };

    protected override string OfOccasions(ref Dice dice, in Portrait portrait)
    {
        var occasions = List([.. portrait.Occasions.Take(2).Select(occasion => Occasions[occasion])], "and");
        return dice.Below(4) switch
        {
            0 => $"Right {occasions}.",
            1 => $"Made {occasions}.",
            2 => $"A good choice {occasions}.",
            _ => $"We would pick {(portrait.Category.Names.IsPlural ? "them" : "it")} {occasions}.",
        };
    }

    protected override string OfOutfit(ref Dice dice, in Portrait portrait) => One(ref dice, portrait.Category.Kind switch
    {
        _ when portrait.Category.Department == Department.Children => ["Made to be climbed, crawled and spilt in.", "There is room to grow.", "Soft on the inside, tough on the outside."],
        GarmentKind.Dress => ["Wear it with sandals, or with boots when it gets cold.", "All it needs is a belt and a light jacket.", "Add earrings and you are done."],
        GarmentKind.Top => ["Tuck it into jeans or wear it loose.", "Goes well under a blazer.", "Layer it with a cardigan or a jacket."],
        GarmentKind.Bottom => ["Team with a plain T-shirt.", "Pair with a tucked-in shirt and a belt.", "Works with sneakers as well as with boots."],
        GarmentKind.Outer => ["Throw it over a jumper or a shirt.", "There is room for a layer beneath.", "Deep pockets keep hands warm and keys safe."],
        GarmentKind.Shoe => ["Comfortable from the first step.", "A cushioned insole carries you through long days.", "Size up if your feet are wide."],
        GarmentKind.Bag => ["Inside there is a pocket for keys and phone.", "Big enough for a book and a bottle.", "The lining is easy to wipe clean."],
        GarmentKind.Under => ["Soft seams that do not show.", "Sits where it should all day.", "So light that you forget it."],
        GarmentKind.Sport => ["Dries fast and moves with you.", "Flat seams do not chafe.", "Keeps its shape wash after wash."],
        _ => ["The small thing that finishes a look.", "Comes in a box, ready to give.", "Easy to wear with nearly everything."],
    });

    protected override string OfCare(ref Dice dice, in Portrait portrait) => One(ref dice, Instructions[(int)Cares.Of(portrait.Cloth.Term)]);

    /// <summary>An article where the noun wants one, fitting the word that follows; then that word.</summary>
    private static string A(Noun noun, string next) => noun.IsPlural ? next : (next[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + next;

    private static Noun Singular { get; } = Noun.Of("a thing", "en sak", "die Sache");

    /// <summary>The cut before the noun; nothing where the noun says it already.</summary>
    private static string CutOf(Cut cut, string noun) => noun.StartsWith(cut.Term[..Math.Min(4, cut.Term.Length)], StringComparison.Ordinal) ? "" : cut.Term + " ";
}
