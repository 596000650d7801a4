using Platform.Hosting.Products;

namespace Platform.Storefront.Listings;

/// <summary>The category tree of a catalogue, and the products on each shelf of it that can be bought.</summary>
internal sealed class Shelves
{
    /// <summary>Above all categories: everything there is.</summary>
    public const string Everything = "";

    private readonly Dictionary<string, List<int>> _products = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _children;

    /// <param name="facts">The catalogue.</param>
    public Shelves(ProductFacts facts)
    {
        _products[Everything] = [.. facts.Newest];
        foreach (var number in facts.Newest)
        {
            foreach (var path in CategoryPath.WithParents(facts.Find(number)!.Categories))
            {
                if (!_products.TryGetValue(path, out var shelf))
                    _products[path] = shelf = [];
                shelf.Add(number);
            }
        }

        _children = _products.Keys.Where(path => path != Everything)
            .OrderByDescending(path => _products[path].Count).ThenBy(path => path, StringComparer.Ordinal)
            .ToLookup(ParentOf);
    }

    /// <summary>The categories right below one, the largest first.</summary>
    public IEnumerable<string> Below(string path) => _children[path];

    /// <summary>The directory's numbers of a category's products, newest first; null for a category that there is not.</summary>
    public IReadOnlyList<int>? Find(string path) => _products.GetValueOrDefault(path);

    /// <summary>The category above one.</summary>
    public static string ParentOf(string path) => CategoryPath.WithParents(path).Skip(1).FirstOrDefault(Everything);
}
