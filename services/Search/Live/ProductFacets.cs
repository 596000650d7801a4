using Platform.Contracts;
using Platform.Hosting.Lists;
using Platform.Hosting.Products;

namespace Platform.Search.Live;

/// <summary>Which document has which value of which facet, both ways: its values for counting, the documents of a value for filtering. Values are numbered through.</summary>
internal sealed class ProductFacets
{
    /// <summary>Attributes that become facets, at most.</summary>
    private const int MostNames = 32;

    /// <summary>What a product usually has, and how many bits a machine counts in the time of one value: they decide how values are counted.</summary>
    private const int ValuesOfUsual = 20;

    private const int BitsAtOnce = 32;

    private readonly List<string> _names = [];
    private readonly Dictionary<string, Dictionary<string, int>> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Value)> _values = [];
    private readonly int[] _starts;
    private readonly List<int> _ofDocuments = [];
    private readonly Lazy<(int[] Starts, int[] Documents)> _lists;
    private readonly Lazy<PlaceSet[]> _sets;

    /// <param name="products">The products, by their documents; null where the catalogue no longer has one.</param>
    public ProductFacets(IReadOnlyList<Product?> products)
    {
        Prices = [.. products.Select(product => product?.Price is { } price ? (double)price.Amount : double.NaN)];
        Ranges = new PriceRanges(Prices);
        foreach (var name in FacetNames.Own)
            DictionaryOf(name);
        foreach (var range in Ranges.Values)
            NumberOf(FacetNames.Price, range);
        _starts = new int[products.Count + 1];
        for (var document = 0; document < products.Count; document++)
        {
            if (products[document] is { } product)
                AddValues(product, document);
            _starts[document + 1] = _ofDocuments.Count;
        }

        _lists = new(Invert);
        _sets = new(() => [.. Enumerable.Range(0, _values.Count).Select(SetOf)]);
    }

    /// <summary>The facets' names, those of every shop first.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Shape [documents]: prices; no number where there is none.</summary>
    public double[] Prices { get; }

    public PriceRanges Ranges { get; }

    /// <summary>How many values there are.</summary>
    public int Values => _values.Count;

    /// <summary>The values of a facet, each with its number; null for a facet that there is not.</summary>
    public IReadOnlyDictionary<string, int>? ValuesOf(string name) => _numbers.GetValueOrDefault(name);

    /// <summary>How many of some documents have each value, by number.</summary>
    /// <param name="documents">The documents, each once, in two parts.</param>
    /// <param name="others">The second part.</param>
    public int[] Count(ReadOnlySpan<int> documents, ReadOnlySpan<int> others)
    {
        var counts = new int[_values.Count];
        // A set costs a pass over all documents' bits for each value; a few documents are counted one by one.
        if ((documents.Length + others.Length) * ValuesOfUsual < (long)_values.Count * Prices.Length / BitsAtOnce)
        {
            CountEach(documents, counts);
            CountEach(others, counts);
            return counts;
        }

        var set = new PlaceSet(Prices.Length);
        foreach (var document in documents)
            set.Add(document);
        foreach (var document in others)
            set.Add(document);
        for (var value = 0; value < counts.Length; value++)
            counts[value] = IsRare(value) ? CountListed(value, set) : _sets.Value[value].CountBoth(set);
        return counts;
    }

    private void CountEach(ReadOnlySpan<int> documents, int[] counts)
    {
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_ofDocuments);
        foreach (var document in documents)
        {
            foreach (var value in all[_starts[document].._starts[document + 1]])
                counts[value]++;
        }
    }

    private int CountListed(int value, PlaceSet set)
    {
        var (starts, listed) = _lists.Value;
        var count = 0;
        for (var at = starts[value]; at < starts[value + 1]; at++)
            count += set.Contains(listed[at]) ? 1 : 0;
        return count;
    }

    /// <summary>Whether a walk along the value's list is shorter than one along the bits.</summary>
    private bool IsRare(int value) => _lists.Value.Starts[value + 1] - _lists.Value.Starts[value] < Prices.Length / BitsAtOnce;

    private PlaceSet SetOf(int value)
    {
        var set = new PlaceSet(Prices.Length);
        AddAll(set, value);
        return set;
    }

    /// <summary>The documents that have any of some values of a facet; none for a value that there is not.</summary>
    public PlaceSet Find(string name, IReadOnlyList<string> values)
    {
        if (name != FacetNames.Price && values.Count == 1 && ValuesOf(name) is { } own && own.TryGetValue(values[0], out var only))
            return _sets.Value[only];
        var set = new PlaceSet(Prices.Length);
        foreach (var value in values)
        {
            if (name == FacetNames.Price)
                AddPriced(set, value);
            else if (ValuesOf(name) is { } known && known.TryGetValue(value, out var number))
                AddAll(set, number);
        }

        return set;
    }

    private void AddAll(PlaceSet set, int value)
    {
        var (starts, documents) = _lists.Value;
        for (var at = starts[value]; at < starts[value + 1]; at++)
            set.Add(documents[at]);
    }

    private void AddPriced(PlaceSet set, string value)
    {
        if (ListFilter.Range(value) is not var (from, to))
            return;
        for (var document = 0; document < Prices.Length; document++)
        {
            if (Prices[document] >= from && Prices[document] <= to)
                set.Add(document);
        }
    }

    private void AddValues(Product product, int document)
    {
        foreach (var path in CategoryPath.WithParents(product.Categories))
            Add(FacetNames.Category, path);
        Add(FacetNames.Brand, product.Brand ?? "");
        foreach (var color in product.Colors.Distinct())
            Add(FacetNames.Color, color);
        foreach (var size in product.Sizes.Except(product.Attributes.GetValueOrDefault(FacetNames.SoldOutSizes, [])))
            Add(FacetNames.Size, size);
        if (double.IsFinite(Prices[document]))
            Add(FacetNames.Price, Ranges.Find(Prices[document]));
        if (product.OriginalPrice is { } before && before.Amount > product.Price?.Amount)
            Add(FacetNames.Offer, FacetNames.Sale);
        foreach (var (name, values) in product.Attributes)
        {
            if (FacetNames.Own.Contains(name) || FacetNames.AreHidden(name) || (!_numbers.ContainsKey(name) && _names.Count == MostNames))
                continue;
            foreach (var value in values.Distinct())
                Add(name, value);
        }
    }

    private void Add(string name, string value)
    {
        if (name.Length > 0 && value.Length > 0)
            _ofDocuments.Add(NumberOf(name, value));
    }

    private Dictionary<string, int> DictionaryOf(string name)
    {
        if (_numbers.TryGetValue(name, out var numbers))
            return numbers;
        _names.Add(name);
        return _numbers[name] = new(StringComparer.Ordinal);
    }

    private int NumberOf(string name, string value)
    {
        var numbers = DictionaryOf(name);
        if (numbers.TryGetValue(value, out var number))
            return number;
        numbers[value] = number = _values.Count;
        _values.Add((name, value));
        return number;
    }

    private (int[] Starts, int[] Documents) Invert()
    {
        var starts = new int[_values.Count + 1];
        foreach (var value in _ofDocuments)
            starts[value + 1]++;
        for (var value = 0; value < _values.Count; value++)
            starts[value + 1] += starts[value];
        var (next, documents) = (starts[..^1], new int[_ofDocuments.Count]);
        for (var document = 0; document + 1 < _starts.Length; document++)
        {
            for (var at = _starts[document]; at < _starts[document + 1]; at++)
                documents[next[_ofDocuments[at]]++] = document;
        }

        return (starts, documents);
    }
}
