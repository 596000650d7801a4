using Platform.World.Goods.Words;

namespace Platform.World.Goods;

/// <summary>The lists that the numbers of a <see cref="Garment"/> point into: the terms of the catalogue's attributes.</summary>
internal static class Wardrobe
{
    public static readonly string[] Styles = [.. Adjectives.Styles.Select(style => style.Term)];

    public static readonly string[] Colors =
    [
        "black", "white", "navy", "grey", "beige", "blue", "red", "green", "pink", "brown",
        "cream", "burgundy", "olive", "yellow", "purple", "orange", "turquoise", "gold", "silver", "lilac",
    ];

    /// <summary>How common each colour is.</summary>
    public static readonly double[] ColorShares =
        [18, 12, 9, 8, 8, 7, 5, 5, 5, 4, 4, 3, 3, 2, 2, 2, 1.5, 1, 1, 1];

    public static readonly string[] Shades = [.. Adjectives.Shades.Select(shade => shade.Word.Term)];

    /// <summary>The shades of each colour; shape [colors].</summary>
    public static readonly byte[][] ShadesOf = [.. Enumerable.Range(0, Colors.Length).Select(color =>
        Enumerable.Range(0, Shades.Length).Where(shade => Adjectives.Shades[shade].Color == color).Select(shade => (byte)shade).ToArray())];

    public static readonly string[] Patterns = [.. Adjectives.Patterns.Select(pattern => pattern.Term)];

    public static readonly string[] Materials = [.. Cloths.All.Select(cloth => cloth.Term)];

    public static readonly string[] Cuts = [.. Words.Cuts.All.Select(cut => cut.Term)];

    public static readonly string[] Sleeves = Terms(Details.Sleeves);

    public static readonly string[] Necklines = Terms(Details.Necklines);

    public static readonly string[] Lengths = Terms(Details.Lengths);

    public static readonly string[] Rises = Terms(Details.Rises);

    public static readonly string[] Fits = Terms(Details.Fits);

    public static readonly string[] Heels = Terms(Details.Heels);

    /// <summary>The terms of <see cref="Goods.Occasions"/>, in the order of its flags.</summary>
    public static readonly string[] OccasionNames =
        ["everyday", "office", "party", "wedding", "beach", "sport", "travel", "home", "evening", "festival", "school", "outdoor"];

    /// <summary>The leaves of the category tree.</summary>
    public static Category[] Categories => CategoryTree.Leaves;

    /// <summary>The number of a term in its list.</summary>
    /// <exception cref="ArgumentException">It is not there.</exception>
    public static int NumberOf(string[] terms, string term) => Array.IndexOf(terms, term) is >= 0 and var number
        ? number
        : throw new ArgumentException($"There is no \"{term}\" among {string.Join(", ", terms)}.", nameof(term));

    /// <summary>The kinds that complete an outfit around a kind.</summary>
    public static IReadOnlyList<GarmentKind> GoesWith(GarmentKind kind) => kind switch
    {
        GarmentKind.Dress => [GarmentKind.Shoe, GarmentKind.Bag, GarmentKind.Accessory, GarmentKind.Outer],
        GarmentKind.Top => [GarmentKind.Bottom, GarmentKind.Outer, GarmentKind.Accessory],
        GarmentKind.Bottom => [GarmentKind.Top, GarmentKind.Shoe, GarmentKind.Accessory],
        GarmentKind.Outer => [GarmentKind.Accessory, GarmentKind.Shoe, GarmentKind.Bottom],
        GarmentKind.Shoe => [GarmentKind.Bottom, GarmentKind.Dress, GarmentKind.Bag],
        GarmentKind.Bag => [GarmentKind.Shoe, GarmentKind.Accessory],
        GarmentKind.Sport => [GarmentKind.Sport, GarmentKind.Shoe],
        GarmentKind.Under => [GarmentKind.Under],
        _ => [GarmentKind.Top, GarmentKind.Bag],
    };

    private static string[] Terms(Phrase[] phrases) => [.. phrases.Select(phrase => phrase.Term)];
}
