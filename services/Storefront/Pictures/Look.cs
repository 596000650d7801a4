using System.Globalization;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Platform.Contracts;

namespace Platform.Storefront.Pictures;

/// <summary>All of a product that its picture depends on. No text gets this far.</summary>
internal readonly record struct Look
{
    /// <summary>Characters of a text that are looked at, at most: catalogues come from anywhere.</summary>
    private const int LongestText = 200;

    /// <summary>Stands for the program that draws: another build may draw otherwise.</summary>
    private static readonly ulong Build = BitConverter.ToUInt64(typeof(Look).Module.ModuleVersionId.ToByteArray());

    public required PictureKind Kind { get; init; }

    public required Tint Color { get; init; }

    /// <summary>A second colour that the product itself names; null where it names one only.</summary>
    public required Tint? Second { get; init; }

    public required Motif Motif { get; init; }

    public required Fabric Fabric { get; init; }

    public required Traits Traits { get; init; }

    public required Sleeves? Sleeves { get; init; }

    public required Neckline? Neckline { get; init; }

    public required Length? Length { get; init; }

    public required Heel? Heel { get; init; }

    /// <summary>Chooses what the attributes leave open; the same for all variants.</summary>
    public required Chance Chance { get; init; }

    /// <summary>A short name of all this and of how this build draws: it changes when the picture may.</summary>
    public string Tag()
    {
        Span<ulong> parts =
        [
            (ulong)Kind, Number(Color), Second is { } second ? 1 + Number(second) : 0, (ulong)Motif, (ulong)Fabric, (ulong)Traits,
            (ulong)(Sleeves + 1 ?? 0), (ulong)(Neckline + 1 ?? 0), (ulong)(Length + 1 ?? 0), (ulong)(Heel + 1 ?? 0), Chance.State, Build,
        ];
        return XxHash64.HashToUInt64(MemoryMarshal.AsBytes(parts)).ToString("x16", CultureInfo.InvariantCulture);

        static ulong Number(Tint tint) => ((ulong)tint.Red << 16) | ((ulong)tint.Green << 8) | tint.Blue;
    }

    /// <summary>Whether any of these traits is said.</summary>
    public bool Is(Traits any) => (Traits & any) != 0;

    /// <summary>How a product looks.</summary>
    public static Look Of(Product product)
    {
        var category = Short(product.Categories is [var first, ..] ? first : null);
        var values = product.Attributes;
        var color = product.Colors is [var named, ..] ? named : null;
        return new Look
        {
            Kind = KindOf(category, Short(product.Title), Value(values, "garment")),
            Color = Palette.Find(Value(values, "shade")) ?? Palette.Find(Short(color)) ?? Palette.Unknown,
            Second = product.Colors is [_, var second, ..] ? Palette.Find(Short(second)) : null,
            Motif = Words.Motifs.Find(Value(values, "pattern")) ?? Words.Motifs.Find(Value(values, "graphical_appearance_name")) ?? Motif.Plain,
            Fabric = Words.Fabrics.Find(Value(values, "material")) ?? Fabric.Smooth,
            Traits = TraitsOf(category, values),
            Sleeves = Words.Arms.Find(Value(values, "sleeves")),
            Neckline = Words.Necks.Find(Value(values, "neckline")),
            Length = Words.Lengths.Find(Value(values, "length")) ?? Words.Lengths.Find(LeafOf(category)),
            Heel = Words.HeelHeights.Find(Value(values, "heel")),
            Chance = Chance.Of(product.VariantGroup ?? product.Id),
        };
    }

    private static PictureKind KindOf(ReadOnlySpan<char> category, ReadOnlySpan<char> title, ReadOnlySpan<char> garment)
    {
        var leaf = LeafOf(category);
        // A shelf of several kinds says less than the name of what lies on it.
        return KindOf(garment) ?? (leaf.Contains('&') ? KindOf(title) : null) ?? KindOf(leaf)
            ?? KindOf(title) ?? KindOf(category) ?? PictureKind.Unknown;
    }

    /// <summary>What a text speaks of: its last known word, or one before it that says more. A swim short is no short.</summary>
    private static PictureKind? KindOf(ReadOnlySpan<char> text)
    {
        var found = Words.Kinds.Find(text, out var start);
        return found is PictureKind.Shorts or PictureKind.Jacket or PictureKind.Handbag or PictureKind.Shirt or PictureKind.TankTop or PictureKind.Sneakers
            or PictureKind.Bra or PictureKind.Coat or PictureKind.Trousers
            ? Words.Special.Find(text[..start]) ?? found
            : found;
    }

    private static ReadOnlySpan<char> LeafOf(ReadOnlySpan<char> category) => category[(category.LastIndexOf('>') + 1)..];

    private static Traits TraitsOf(ReadOnlySpan<char> category, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var traits = (Words.Cuts.Find(Value(values, "cut")) ?? Traits.None) | (Words.Cuts.Find(Value(values, "fit")) ?? Traits.None)
            | (Words.Cuts.Find(Value(values, "rise")) ?? Traits.None);
        foreach (var part in category.Split('>'))
            traits |= Words.Shelves.Find(category[part]) ?? Traits.None;
        return traits;
    }

    private static ReadOnlySpan<char> Value(IReadOnlyDictionary<string, IReadOnlyList<string>> attributes, string name) =>
        attributes.TryGetValue(name, out var values) && values is [var value, ..] ? Short(value) : [];

    private static ReadOnlySpan<char> Short(string? text) => text.AsSpan(0, Math.Min(text?.Length ?? 0, LongestText));
}
