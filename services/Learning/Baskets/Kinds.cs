namespace Platform.Learning.Baskets;

/// <summary>What items are, as a tree of categories: a leaf for each item, and what lies above each.</summary>
/// <param name="OfItem">Shape [items]: the leaf of each, -1 where it is not known.</param>
/// <param name="Parents">Shape [categories]: the one above each, with a lower number; -1 at the top.</param>
/// <param name="Groups">Shape [items]: items of one group differ in colour or size only; -1 for one alone.</param>
public sealed record Kinds(int[] OfItem, int[] Parents, int[] Groups)
{
    /// <summary>Nothing is known of any item.</summary>
    public static Kinds Unknown(int itemCount)
    {
        var none = new int[itemCount];
        Array.Fill(none, -1);
        return new Kinds(none, [], none);
    }

    /// <summary>Whether two items differ in colour or size only, or are the same.</summary>
    public bool AreVariants(int item, int other) =>
        item == other || (Groups[item] >= 0 && Groups[item] == Groups[other]);
}
