using System.Collections.Concurrent;
using System.Collections.Frozen;
using Platform.Hosting.Lists;
using Platform.Hosting.Products;
using Platform.Storefront.Home;
using Platform.Storefront.Languages;
using Platform.Storefront.Search;

namespace Platform.Storefront.Listings;

/// <summary>
/// One catalogue, put up for shopping. What can be bought has a place: the newest month first, and in a month the first of
/// those products that differ in colour or size only before the second ones, so that a page shows different things. It
/// never changes.
/// </summary>
internal sealed class ShopView
{
    private const int MostArrivals = 16;

    /// <summary>What came within as many days counts as equally new.</summary>
    private const double DaysTogether = 28;

    private readonly int[] _products;
    private readonly int[] _byTime;
    private readonly FrozenDictionary<string, int[]> _variants;
    private readonly ConcurrentDictionary<string, CountedSet> _shelfSets = new(StringComparer.Ordinal);

    public ShopView(ProductDirectory directory, ProductFacts facts, IShopTerms terms)
    {
        (Directory, Facts) = (directory, facts);
        _products = InOrder(facts);
        var places = new Dictionary<int, int>(_products.Length);
        for (var place = 0; place < _products.Length; place++)
            places[_products[place]] = place;
        _byTime = [.. facts.Newest.Select(product => places[product])];
        _variants = Enumerable.Range(0, directory.Count)
            .Select(number => (Number: number, Group: facts.Find(number)?.VariantGroup))
            .Where(one => one.Group is not null)
            .GroupBy(one => one.Group!, one => one.Number, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        Shelves = new Shelves(facts, _products);
        Facets = new ShopFacets(facts, _products);
        Words = WordIndexBuilder.Build(facts, _products, terms);
        Suggestions = new SuggestionIndex(Shelves, Facets, Words, terms);
        HasOffers = Facets.ValuesOf(FacetNames.Offer).Count > 0;
        Arrivals = [.. Different(Shelves.Find(Shelves.Everything)!, MostArrivals)];
        Campaign = Campaign.Of(this);
    }

    public ProductDirectory Directory { get; }

    public ProductFacts Facts { get; }

    public Shelves Shelves { get; }

    public ShopFacets Facets { get; }

    public WordIndex Words { get; }

    public SuggestionIndex Suggestions { get; }

    /// <summary>What the first page shows first; null where nothing can be bought.</summary>
    public Campaign? Campaign { get; }

    /// <summary>The directory's numbers of the newest products, no two of which differ in colour or size only.</summary>
    public IReadOnlyList<int> Arrivals { get; }

    /// <summary>Whether any price is reduced.</summary>
    public bool HasOffers { get; }

    /// <summary>How many products can be bought.</summary>
    public int Count => _products.Length;

    /// <summary>The places, strictly the newest first.</summary>
    public IReadOnlyList<int> ByTime => _byTime;

    /// <summary>The directory's number of the product at a place.</summary>
    public int ProductAt(int place) => _products[place];

    /// <summary>The directory's numbers of the products that differ from one in colour or size only, itself among them; none where it stands alone.</summary>
    public IReadOnlyList<int> VariantsOf(int product) =>
        Facts.Find(product)?.VariantGroup is { } group && _variants.TryGetValue(group, out var variants) ? variants : [];

    /// <summary>A shelf as a set with its facets counted, made when it is first looked at.</summary>
    /// <param name="path">A category that there is.</param>
    public CountedSet ShelfSet(string path) => _shelfSets.GetOrAdd(path, _ =>
    {
        var set = new PlaceSet(Count);
        foreach (var place in Shelves.Find(path) ?? [])
            set.Add(place);
        return new CountedSet(set, Facets.Count(set));
    });

    /// <summary>The directory's numbers of the first products of a shelf, no two of which differ in colour or size only.</summary>
    public IEnumerable<int> Different(IEnumerable<int> places, int count) => places.Select(ProductAt)
        .DistinctBy(product => (object?)Facts.Find(product)?.VariantGroup ?? product).Take(count);

    private static int[] InOrder(ProductFacts facts)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var newest = facts.Newest.Count > 0 ? facts.Find(facts.Newest[0])!.PublishTime : null;
        return [.. facts.Newest
            .Select((number, index) => (Number: number, Index: index, Product: facts.Find(number)!))
            .Select(one => (one.Number, one.Index, Time: TimeBefore(one.Product.PublishTime), Variant: Earlier(one.Product.VariantGroup)))
            .OrderBy(one => one.Time).ThenBy(one => one.Variant).ThenBy(one => one.Index)
            .Select(one => one.Number)];

        int TimeBefore(DateTimeOffset? time) => newest - time is { } age ? (int)(age.TotalDays / DaysTogether) : int.MaxValue;

        int Earlier(string? group)
        {
            if (group is null)
                return 0;
            var earlier = seen.GetValueOrDefault(group);
            seen[group] = earlier + 1;
            return earlier;
        }
    }
}
