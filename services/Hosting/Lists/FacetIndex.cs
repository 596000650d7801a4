using System.Globalization;
using Platform.Contracts;
using Platform.Hosting.Products;

namespace Platform.Hosting.Lists;

/// <summary>
/// By what lists can be narrowed: category, brand, colour, size, price, sale, and the attributes that have few enough
/// values to choose from. It never changes; a newer catalogue makes another.
/// </summary>
public sealed class FacetIndex
{
    /// <summary>An attribute with more values is text, and nothing to choose by.</summary>
    private const int MostValues = 60;

    /// <summary>Values of a facet in an answer, at most: the most common.</summary>
    private const int MostShown = 50;

    private static readonly decimal[] PriceSteps = [0, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000];

    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal) { FacetNames.SoldOutSizes, "margin" };

    private readonly FacetColumn[] _columns;
    private readonly double[] _prices;

    private FacetIndex(FacetColumn[] columns, double[] prices) => (_columns, _prices) = (columns, prices);

    /// <summary>The names that a filter may have.</summary>
    public IReadOnlyList<string> Names => [.. _columns.Select(column => column.Name), FacetNames.Price];

    /// <summary>Indexes products.</summary>
    /// <param name="products">By their numbers; null where there is none.</param>
    public static FacetIndex Of(IReadOnlyList<Product?> products)
    {
        ArgumentNullException.ThrowIfNull(products);
        (string Name, Func<Product, IEnumerable<string>> Values)[] own =
        [
            (FacetNames.Category, product => CategoryPath.WithParents(product.Categories)),
            (FacetNames.Brand, product => [product.Brand ?? ""]),
            (FacetNames.Color, product => product.Colors),
            (FacetNames.Size, SizesOf),
            (FacetNames.Offer, product => product.OriginalPrice?.Amount > product.Price?.Amount ? [FacetNames.Sale] : []),
        ];
        var attributes = products.OfType<Product>().SelectMany(product => product.Attributes.Keys).Distinct()
            .Where(name => !Hidden.Contains(name) && name != FacetNames.Price && own.All(facet => facet.Name != name)).Order(StringComparer.Ordinal)
            .Select(name => (name, Values: (Func<Product, IEnumerable<string>>)(product => product.Attributes.GetValueOrDefault(name, []))));
        return new FacetIndex(
            [
                .. own.Select(facet => ColumnOf(products, facet.Name, facet.Values)),
                .. attributes.Select(facet => ColumnOf(products, facet.name, facet.Values)).Where(column => column.Values.Count <= MostValues),
            ],
            [.. products.Select(product => product?.Price is { } price ? (double)price.Amount : double.NaN)]);
    }

    /// <summary>Whether one product meets a condition.</summary>
    public bool Meets(int product, ListFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.Name == FacetNames.Price)
            return ListFilter.Range(filter.Value) is var (from, to) && _prices[product] >= from && _prices[product] <= to;
        var column = Array.Find(_columns, column => column.Name == filter.Name);
        return column is not null && column.Values.Find(filter.Value) is >= 0 and var value && column.Of(product).Contains(value);
    }

    /// <summary>
    /// Narrows a list and counts its facets: for each value how many products there would be with it, whatever other
    /// values of the same facet are chosen.
    /// </summary>
    /// <param name="products">The whole list.</param>
    /// <param name="filters">The conditions; each of a known name.</param>
    /// <returns>The products that meet all of them, in the order of the list, and the facets.</returns>
    public (int[] Products, IReadOnlyList<Facet> Facets) Narrow(ReadOnlySpan<int> products, IReadOnlyList<ListFilter> filters)
    {
        ArgumentNullException.ThrowIfNull(filters);
        var conditions = filters.GroupBy(filter => filter.Name).Select(group => (Column: PlaceOf(group.Key), Filters: group.ToArray())).ToArray();
        var counts = _columns.Select(column => new int[column.Values.Count]).ToArray();
        var prices = new int[PriceSteps.Length];
        var met = new List<int>(products.Length);
        foreach (var product in products)
        {
            // One failed condition leaves a product in the counts of that facet alone; two leave it out.
            var (failed, times) = (-1, 0);
            foreach (var (column, any) in conditions)
            {
                if (!MeetsAny(product, any))
                    (failed, times) = (column, times + 1);
            }

            if (times == 0)
                met.Add(product);
            if (times <= 1)
                Count(product, times == 0 ? -1 : failed, counts, prices);
        }

        return ([.. met], FacetsOf(counts, prices));
    }

    private bool MeetsAny(int product, ListFilter[] any)
    {
        foreach (var filter in any)
        {
            if (Meets(product, filter))
                return true;
        }

        return false;
    }

    private int PlaceOf(string name) => Array.FindIndex(_columns, column => column.Name == name) is >= 0 and var place ? place : _columns.Length;

    private void Count(int product, int only, int[][] counts, int[] prices)
    {
        for (var column = 0; column < _columns.Length; column++)
        {
            if (only >= 0 && only != column)
                continue;
            foreach (var value in _columns[column].Of(product))
                counts[column][value]++;
        }

        if ((only >= 0 && only != _columns.Length) || double.IsNaN(_prices[product]))
            return;
        var step = Array.FindLastIndex(PriceSteps, step => (double)step <= _prices[product]);
        if (step >= 0)
            prices[step]++;
    }

    private List<Facet> FacetsOf(int[][] counts, int[] prices)
    {
        var facets = new List<Facet>();
        for (var column = 0; column < _columns.Length; column++)
        {
            var values = Enumerable.Range(0, counts[column].Length).Where(value => counts[column][value] > 0)
                .Select(value => new FacetValue(_columns[column].Values[value], counts[column][value]))
                .OrderByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal).Take(MostShown).ToArray();
            if (values.Length > 0)
                facets.Add(new Facet(_columns[column].Name, values));
        }

        var ranges = Enumerable.Range(0, prices.Length).Where(step => prices[step] > 0).Select(step => new FacetValue(RangeOf(step), prices[step])).ToArray();
        if (ranges.Length > 0)
            facets.Add(new Facet(FacetNames.Price, ranges));
        return facets;
    }

    private static string RangeOf(int step) => step + 1 < PriceSteps.Length
        ? string.Create(CultureInfo.InvariantCulture, $"{PriceSteps[step]}..{PriceSteps[step + 1] - 0.01m}")
        : string.Create(CultureInfo.InvariantCulture, $"{PriceSteps[step]}..");

    private static IEnumerable<string> SizesOf(Product product) =>
        product.Attributes.TryGetValue(FacetNames.SoldOutSizes, out var gone) ? product.Sizes.Except(gone) : product.Sizes;

    private static FacetColumn ColumnOf(IReadOnlyList<Product?> products, string name, Func<Product, IEnumerable<string>> values)
    {
        var column = new FacetColumn(name, products.Count);
        foreach (var product in products)
            column.Add(product is null ? [] : values(product).Distinct());
        return column;
    }
}
