namespace Platform.World.Goods;

/// <summary>A form of garment: what it may be made of, how it may be cut, and what it is good for.</summary>
internal sealed record Form
{
    /// <summary>Its name in the catalogue's attribute <c>garment</c>.</summary>
    public required string Garment { get; init; }

    public required GarmentKind Kind { get; init; }

    public required Choice Materials { get; init; }

    public required Choice Patterns { get; init; }

    public required Choice Cuts { get; init; }

    public required SizeScale Sizes { get; init; }

    public Choice Sleeves { get; init; } = Choice.None;

    public Choice Necklines { get; init; } = Choice.None;

    public Choice Lengths { get; init; } = Choice.None;

    public Choice Rises { get; init; } = Choice.None;

    public Choice Fits { get; init; } = Choice.None;

    public Choice Heels { get; init; } = Choice.None;

    /// <summary>How likely it is good for each occasion, before style and cloth speak; in the order of the flags.</summary>
    public required double[] Occasions { get; init; }

    /// <summary>A form of its terms and weights, as <see cref="Choice.Parse"/> reads them.</summary>
    public static Form Of(string garment, GarmentKind kind, SizeScale sizes, string materials, string patterns, string cuts, string occasions) => new()
    {
        Garment = garment,
        Kind = kind,
        Sizes = sizes,
        Materials = Choice.Parse(Wardrobe.Materials, materials),
        Patterns = Choice.Parse(Wardrobe.Patterns, patterns),
        Cuts = Choice.Parse(Wardrobe.Cuts, cuts),
        Occasions = OccasionsOf(occasions),
    };

    public Form WithSleeves(string sleeves) => this with { Sleeves = Choice.Parse(Wardrobe.Sleeves, sleeves) };

    public Form WithNecklines(string necklines) => this with { Necklines = Choice.Parse(Wardrobe.Necklines, necklines) };

    public Form WithLengths(string lengths) => this with { Lengths = Choice.Parse(Wardrobe.Lengths, lengths) };

    public Form WithRises(string rises) => this with { Rises = Choice.Parse(Wardrobe.Rises, rises) };

    public Form WithFits(string fits) => this with { Fits = Choice.Parse(Wardrobe.Fits, fits) };

    public Form WithHeels(string heels) => this with { Heels = Choice.Parse(Wardrobe.Heels, heels) };

    public Form WithOccasions(string occasions) => this with { Occasions = OccasionsOf(occasions) };

    public Form WithMaterials(string materials) => this with { Materials = Choice.Parse(Wardrobe.Materials, materials) };

    /// <summary>The same for children: their sizes, for school and play rather than for the office and the night.</summary>
    public Form ForChildren() => this with
    {
        Sizes = Kind == GarmentKind.Shoe ? SizeScale.ChildrensShoes : SizeScale.Centimetres,
        Materials = Materials.Without(Wardrobe.Materials, "silk", "satin", "lace", "chiffon", "cashmere", "leather", "suede", "velvet"),
        Cuts = Cuts.Without(Wardrobe.Cuts, "fitted", "skinny", "tailored", "bootcut", "chunky"),
        Necklines = Necklines.Without(Wardrobe.Necklines, "halter neck", "off-shoulder"),
        Occasions = [.. Occasions.Select((chance, occasion) => Wardrobe.OccasionNames[occasion] switch
        {
            "office" or "evening" or "festival" => 0,
            "school" => Math.Max(chance, 0.5 * Occasions[0]),
            _ => chance,
        })],
    };

    private static double[] OccasionsOf(string text)
    {
        var chances = new double[Wardrobe.OccasionNames.Length];
        foreach (var part in text.Split(", "))
        {
            var (name, chance) = (part[..part.IndexOf(' ', StringComparison.Ordinal)], part[(part.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            chances[Wardrobe.NumberOf(Wardrobe.OccasionNames, name)] = double.Parse(chance, System.Globalization.CultureInfo.InvariantCulture);
        }

        return chances;
    }
}
