using Platform.Contracts;

namespace Platform.Storefront.Pictures;

/// <summary>All of a product that its picture depends on. No text gets this far.</summary>
internal readonly record struct Look
{
    /// <summary>Words of a text that are looked at, at most: catalogues come from anywhere.</summary>
    private const int LongestText = 200;

    private const int MostValues = 24;

    public required PictureKind Kind { get; init; }

    public required Tint Color { get; init; }

    /// <summary>A second colour that the product itself names; null where it names one only.</summary>
    public required Tint? Second { get; init; }

    public required Motif Motif { get; init; }

    public required Fabric Fabric { get; init; }

    public required Traits Traits { get; init; }

    /// <summary>Chooses what the attributes leave open; the same for all variants.</summary>
    public required Chance Chance { get; init; }

    /// <summary>Whether any of these traits is said.</summary>
    public bool Is(Traits any) => (Traits & any) != 0;

    /// <summary>How a product looks.</summary>
    public static Look Of(Product product)
    {
        var category = Short(product.Categories.FirstOrDefault());
        var attributes = product.Attributes;
        var motif = ValueOf(attributes, "pattern") ?? ValueOf(attributes, "graphicalAppearance") ?? ValueOf(attributes, "graphical_appearance_name");
        return new Look
        {
            Kind = KindOf(category, Short(product.Title), attributes),
            Color = Palette.Find(Short(product.Colors.FirstOrDefault()).ToString()),
            Second = product.Colors.Count > 1 ? Palette.Find(Short(product.Colors[1]).ToString()) : null,
            Motif = Words.Motifs.Find(Short(motif)) ?? Motif.Plain,
            Fabric = Words.Fabrics.Find(Short(ValueOf(attributes, "material"))) ?? Fabric.Smooth,
            Traits = TraitsOf(category, attributes),
            Chance = Chance.Of(product.VariantGroup ?? product.Id),
        };
    }

    private static PictureKind KindOf(ReadOnlySpan<char> category, ReadOnlySpan<char> title, IReadOnlyDictionary<string, IReadOnlyList<string>> attributes)
    {
        var leaf = category[(category.LastIndexOf('>') + 1)..];
        return Words.Kinds.Find(Short(ValueOf(attributes, "type"))) ?? Words.Kinds.Find(leaf)
            ?? Words.Kinds.Find(title) ?? Words.Kinds.Find(category) ?? PictureKind.Unknown;
    }

    private static Traits TraitsOf(ReadOnlySpan<char> category, IReadOnlyDictionary<string, IReadOnlyList<string>> attributes)
    {
        var traits = Traits.None;
        foreach (var part in category.Split('>'))
            traits |= Words.Cuts.Find(category[part].Trim()) ?? Traits.None;
        var left = MostValues;
        foreach (var (_, values) in attributes)
        {
            foreach (var value in values)
            {
                if (left-- == 0)
                    return traits;
                traits |= Words.Cuts.Find(Short(value)) ?? Traits.None;
            }
        }

        return traits;
    }

    private static string? ValueOf(IReadOnlyDictionary<string, IReadOnlyList<string>> attributes, string name) =>
        attributes.TryGetValue(name, out var values) && values is [var value, ..] ? value : null;

    private static ReadOnlySpan<char> Short(string? text) => text.AsSpan(0, Math.Min(text?.Length ?? 0, LongestText));
}
