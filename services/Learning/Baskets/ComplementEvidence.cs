using Platform.Learning.Content;
using Platform.Learning.Neighbours;

namespace Platform.Learning.Baskets;

/// <summary>All that <see cref="Complements"/> are made of, counted once.</summary>
public sealed class ComplementEvidence
{
    /// <summary>Best sellers of a category that are candidates for who never was in a basket.</summary>
    private const int ShelfLength = 60;

    /// <param name="baskets">What was bought together.</param>
    /// <param name="views">What was looked at together; null where nothing is known of that.</param>
    /// <param name="kinds">What the items are.</param>
    /// <param name="content">How alike they are; null where nothing is known of that.</param>
    public ComplementEvidence(Sequences baskets, Sequences? views, Kinds kinds, FeatureBags? content)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        Baskets = new Cooccurrence(baskets);
        Pairs = CategoryPairs.Learn(Baskets.Sequences, views, kinds);
        (Kinds, Content) = (kinds, content);
        var shelves = Enumerable.Range(0, kinds.OfItem.Length).Where(item => kinds.OfItem[item] >= 0)
            .GroupBy(item => kinds.OfItem[item]).ToDictionary(shelf => shelf.Key, shelf => shelf.ToArray());
        Shelves = new int[kinds.Parents.Length][];
        Sales = new double[kinds.Parents.Length];
        for (var kind = 0; kind < Shelves.Length; kind++)
        {
            var items = shelves.GetValueOrDefault(kind, []);
            Sales[kind] = items.Sum(ExpectedSales);
            Shelves[kind] = [.. items.OrderByDescending(Baskets.CountOf).ThenBy(item => item).Take(ShelfLength)];
        }
    }

    public Cooccurrence Baskets { get; }

    public CategoryPairs Pairs { get; }

    public Kinds Kinds { get; }

    public FeatureBags? Content { get; }

    /// <summary>Shape [categories]: the best sellers of each, best first.</summary>
    public int[][] Shelves { get; }

    /// <summary>Shape [categories]: what was sold of each, and a little for what may yet be.</summary>
    public double[] Sales { get; }

    /// <summary>The part of its category's sales that is an item's.</summary>
    public double ShareOf(int item) => ExpectedSales(item) / Sales[Kinds.OfItem[item]];

    /// <summary>An item that nobody bought yet may still be bought: half a basket (Jeffreys' prior).</summary>
    private double ExpectedSales(int item) => Baskets.CountOf(item) + 0.5;
}
