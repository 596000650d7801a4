using Platform.Hosting.Products;

namespace Platform.Storefront.Listings;

/// <summary>The category tree of a catalogue, and the products on each shelf of it that can be bought.</summary>
internal sealed class Shelves
{
    /// <summary>Above all categories: everything there is.</summary>
    public const string Everything = "";

    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _children;

    /// <param name="facts">The catalogue.</param>
    /// <param name="products">The products that can be bought, by their places: newest first.</param>
    public Shelves(ProductFacts facts, IReadOnlyList<int> products)
    {
        _places[Everything] = [.. Enumerable.Range(0, products.Count)];
        for (var place = 0; place < products.Count; place++)
        {
            foreach (var path in CategoryPath.WithParents(facts.Find(products[place])!.Categories))
            {
                if (!_places.TryGetValue(path, out var shelf))
                    _places[path] = shelf = [];
                shelf.Add(place);
            }
        }

        _children = _places.Keys.Where(path => path != Everything)
            .OrderByDescending(path => _places[path].Count).ThenBy(path => path, StringComparer.Ordinal)
            .ToLookup(ParentOf);
    }

    /// <summary>All categories, without <see cref="Everything"/>.</summary>
    public IEnumerable<string> Categories => _places.Keys.Where(path => path != Everything);

    /// <summary>The categories right below one, the largest first.</summary>
    public IEnumerable<string> Below(string path) => _children[path];

    /// <summary>The places of a category's products, ascending: newest first; null for a category that there is not.</summary>
    public IReadOnlyList<int>? Find(string path) => _places.GetValueOrDefault(path);

    /// <summary>The category above one.</summary>
    public static string ParentOf(string path) => CategoryPath.WithParents(path).Skip(1).FirstOrDefault(Everything);
}
