using Platform.Contracts;
using Platform.Hosting.Lists;
using Platform.Hosting.Products;
using Platform.Store;

namespace Platform.Storefront.Listings;

/// <summary>
/// Which product has which value of which facet, both ways: the values of a product for counting, the products of a
/// value (its inverted list) for filtering. Values of all facets are numbered through.
/// </summary>
internal sealed class ShopFacets
{
    /// <summary>Attributes that become facets, at most: those that come first in the catalogue.</summary>
    private const int MostNames = 32;

    private readonly StringTable _names = new();
    private readonly List<Dictionary<string, int>> _numbers = [];
    private readonly List<string> _texts = [];
    private readonly int[] _starts;
    private readonly List<int> _values = [];
    private readonly int[] _listStarts;
    private readonly int[] _lists;
    private readonly double[] _prices;
    private readonly int[] _cheapest;
    private readonly int[] _dearest;

    /// <param name="facts">The catalogue.</param>
    /// <param name="products">The directory's numbers of the products, by their places.</param>
    public ShopFacets(ProductFacts facts, int[] products)
    {
        _prices = [.. products.Select(product => facts.Find(product)!.Price is { } price ? (double)price.Amount : double.NaN)];
        Ranges = new PriceRanges(_prices);
        foreach (var name in FacetNames.Own)
            Number(name);
        foreach (var range in Ranges.Values)
            Number(FacetNames.Price, range);
        _starts = new int[products.Length + 1];
        for (var place = 0; place < products.Length; place++)
        {
            AddValues(facts.Find(products[place])!, place);
            _starts[place + 1] = _values.Count;
        }

        (_listStarts, _lists) = Invert();
        _cheapest = [.. Priced().OrderBy(place => _prices[place]).Concat(Unpriced())];
        _dearest = [.. Priced().OrderByDescending(place => _prices[place]).Concat(Unpriced())];
    }

    /// <summary>The facets' names, the shop's own first.</summary>
    public IReadOnlyList<string> Names => _names.Values;

    public PriceRanges Ranges { get; }

    /// <summary>The values of a facet, each with its number.</summary>
    public IReadOnlyDictionary<string, int> ValuesOf(string name) => _numbers[_names.Find(name)];

    /// <summary>The places of the products that have a value of a facet, ascending.</summary>
    /// <param name="value">The value's number.</param>
    public ReadOnlySpan<int> PlacesOf(int value) => _lists.AsSpan(_listStarts[value].._listStarts[value + 1]);

    /// <summary>How many products of a set have each value, by the values' numbers.</summary>
    public int[] Count(PlaceSet set)
    {
        var counts = new int[_texts.Count];
        var values = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_values);
        foreach (var place in set)
        {
            foreach (var value in values[_starts[place].._starts[place + 1]])
                counts[value]++;
        }

        return counts;
    }

    /// <summary>The products that have any of some values of a facet; null for a facet that there is not.</summary>
    public PlaceSet? Find(string name, IEnumerable<string> values)
    {
        if (_names.Find(name) < 0)
            return null;
        var set = new PlaceSet(_prices.Length);
        foreach (var value in values)
        {
            if (name == FacetNames.Price)
                AddPriced(set, value);
            else if (ValuesOf(name).TryGetValue(value, out var number))
                set.Add(PlacesOf(number));
        }

        return set;
    }

    /// <summary>The places by price; what has none comes last.</summary>
    public IReadOnlyList<int> ByPrice(bool isDescending) => isDescending ? _dearest : _cheapest;

    private void AddPriced(PlaceSet set, string value)
    {
        if (ListFilter.Range(value) is not var (from, to))
            return;
        for (var place = 0; place < _prices.Length; place++)
        {
            if (_prices[place] >= from && _prices[place] <= to)
                set.Add(place);
        }
    }

    private void AddValues(Product product, int place)
    {
        foreach (var path in CategoryPath.WithParents(product.Categories))
            Add(FacetNames.Category, path);
        Add(FacetNames.Brand, product.Brand ?? "");
        foreach (var color in product.Colors.Distinct())
            Add(FacetNames.Color, color);
        foreach (var size in product.Sizes.Except(product.Attributes.GetValueOrDefault(FacetNames.SoldOutSizes, [])))
            Add(FacetNames.Size, size);
        if (double.IsFinite(_prices[place]))
            Add(FacetNames.Price, Ranges.Find(_prices[place]));
        if (product.OriginalPrice is { } before && before.Amount > product.Price?.Amount)
            Add(FacetNames.Offer, FacetNames.Sale);
        foreach (var (name, values) in product.Attributes)
        {
            if (FacetNames.Own.Contains(name) || FacetNames.AreHidden(name) || (_names.Find(name) < 0 && _names.Count == MostNames))
                continue;
            foreach (var value in values.Distinct())
                Add(name, value);
        }
    }

    private void Add(string name, string value)
    {
        if (value.Length > 0 && name.Length > 0)
            _values.Add(Number(name, value));
    }

    private int Number(string name)
    {
        var facet = _names.Add(name);
        if (facet == _numbers.Count)
            _numbers.Add(new Dictionary<string, int>(StringComparer.Ordinal));
        return facet;
    }

    private int Number(string name, string value)
    {
        var numbers = _numbers[Number(name)];
        if (numbers.TryGetValue(value, out var number))
            return number;
        numbers[value] = _texts.Count;
        _texts.Add(value);
        return _texts.Count - 1;
    }

    private (int[] Starts, int[] Places) Invert()
    {
        var starts = new int[_texts.Count + 1];
        foreach (var value in _values)
            starts[value + 1]++;
        for (var value = 0; value < _texts.Count; value++)
            starts[value + 1] += starts[value];
        var next = starts[..^1];
        var places = new int[_values.Count];
        for (var place = 0; place + 1 < _starts.Length; place++)
        {
            for (var at = _starts[place]; at < _starts[place + 1]; at++)
                places[next[_values[at]]++] = place;
        }

        return (starts, places);
    }

    private IEnumerable<int> Priced() => Enumerable.Range(0, _prices.Length).Where(place => double.IsFinite(_prices[place]));

    private IEnumerable<int> Unpriced() => Enumerable.Range(0, _prices.Length).Where(place => !double.IsFinite(_prices[place]));
}
