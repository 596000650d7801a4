using Platform.Contracts;
using Platform.Store;

namespace Platform.Hosting.Products;

/// <summary>What the catalogue says of every product at one moment.</summary>
public sealed class ProductFacts
{
    private readonly Product?[] _products;
    private readonly bool[] _available;
    private readonly int[] _groups;
    private readonly bool _isCatalogueEmpty;

    private ProductFacts(Product?[] products, bool[] available, int[] groups, IReadOnlyList<int> newest)
    {
        (_products, _available, _groups, Newest) = (products, available, groups, newest);
        _isCatalogueEmpty = newest.Count == 0 && products.Length == 0;
    }

    /// <summary>A shop without a catalogue: every product that events speak of may be shown.</summary>
    public static ProductFacts None { get; } = new([], [], [], []);

    /// <summary>The products that can be bought, newest first.</summary>
    public IReadOnlyList<int> Newest { get; }

    /// <summary>The product; null for one that the catalogue does not know.</summary>
    public Product? Find(int product) => (uint)product < (uint)_products.Length ? _products[product] : null;

    /// <summary>Whether the product can be bought. One that the catalogue does not know cannot, unless there is none.</summary>
    public bool IsAvailable(int product) =>
        (uint)product < (uint)_available.Length ? _available[product] : _isCatalogueEmpty;

    /// <summary>Whether two products differ in colour or size only, or are the same.</summary>
    public bool AreVariants(int product, int other) => product == other
        || ((uint)product < (uint)_groups.Length && (uint)other < (uint)_groups.Length
            && _groups[product] >= 0 && _groups[product] == _groups[other]);

    internal static ProductFacts Of(IReadOnlyDictionary<int, Product> numbered, int count)
    {
        if (numbered.Count == 0)
            return None;
        var products = new Product?[count];
        var available = new bool[count];
        var groups = new int[count];
        Array.Fill(groups, -1);
        var groupNames = new StringTable();
        foreach (var (number, product) in numbered)
        {
            products[number] = product;
            available[number] = product.Availability == Availability.InStock;
            groups[number] = groupNames.Add(product.VariantGroup ?? "");
        }

        var newest = numbered.Where(entry => available[entry.Key])
            .OrderByDescending(entry => entry.Value.PublishTime).ThenBy(entry => entry.Key).Select(entry => entry.Key);
        return new ProductFacts(products, available, groups, [.. newest]);
    }
}
