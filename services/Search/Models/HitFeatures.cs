namespace Platform.Search.Models;

/// <summary>What is known of a hit when hits are put into order: the places of the features, and what they count where nothing was learned.</summary>
internal static class HitFeatures
{
    /// <summary>The score by words, with phrases.</summary>
    public const int Lexical = 0;

    /// <summary>BM25F alone, of what would be perfect.</summary>
    public const int Text = 1;

    /// <summary>The part of the query that the product has.</summary>
    public const int Covered = 2;

    /// <summary>Pairs of neighbouring words.</summary>
    public const int Pairs = 3;

    /// <summary>Words in the title.</summary>
    public const int InTitle = 4;

    /// <summary>The part of the title that the query covers.</summary>
    public const int TitleCovered = 5;

    /// <summary>Whether the query's last word ends a name.</summary>
    public const int IsHead = 6;

    /// <summary>How alike query and product are by meaning.</summary>
    public const int Alike = 7;

    public const int Popularity = 8;

    /// <summary>How alike the product is to what the visitor looked at.</summary>
    public const int Personal = 9;

    /// <summary>The part of the full price that is left off.</summary>
    public const int Discount = 10;

    /// <summary>The price beside others of the category, as a logarithm.</summary>
    public const int RelativePrice = 11;

    /// <summary>The part of its sizes that can be bought.</summary>
    public const int SizesLeft = 12;

    public const int Words = 13;

    public const int Count = 14;

    /// <summary>Shape [features]: +1 where a hit must not be worse for more of it, 0 where nothing is asked.</summary>
    public static int[] Monotone { get; } = [1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0];

    /// <summary>Shape [features].</summary>
    public static float[] Weights { get; } = [1, 0, 0, 0, 0, 0, 0, 0.35f, 0.12f, 0.12f, 0, 0, 0.02f, 0];
}
