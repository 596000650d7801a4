using System.Globalization;
using Platform.Contracts;
using Platform.Store;

namespace Platform.Ranking.Features;

/// <summary>
/// What the catalogue says of products, as numbers: shape [products] each, by the numbers of whoever asks. A trait is
/// the main category, the brand, the colour, or one of the attributes that were chosen when the model was trained.
/// It never changes; a newer catalogue makes another.
/// </summary>
internal sealed class ProductTraits
{
    public const int Category = 0;
    public const int Brand = 1;
    public const int Color = 2;
    public const int FirstAttribute = 3;

    /// <summary>Attributes that are told apart, at most.</summary>
    public const int MostAttributes = 6;

    public const int Fields = FirstAttribute + MostAttributes;

    private const string SoldOutSizes = "soldOutSizes";
    private const string MarginAttribute = "margin";

    private readonly int[][] _values = new int[Fields][];
    private readonly StringTable[] _names = [.. Enumerable.Range(0, Fields).Select(_ => new StringTable())];

    private ProductTraits(int count)
    {
        for (var field = 0; field < Fields; field++)
        {
            _values[field] = new int[count];
            Array.Fill(_values[field], -1);
        }

        (IsKnown, IsAvailable, Groups) = (new bool[count], new bool[count], new int[count]);
        (Prices, Discounts, Published) = (new float[count], new float[count], new long[count]);
        (SizeCounts, SizeShares, Margins, Variants) = (new int[count], new float[count], new float[count], new int[count]);
        Array.Fill(Groups, -1);
        Array.Fill(Published, long.MinValue);
        Shares = [];
    }

    public int Count => IsKnown.Length;

    /// <summary>Whether the catalogue has the product.</summary>
    public bool[] IsKnown { get; }

    public bool[] IsAvailable { get; }

    /// <summary>Products of one group differ in colour or size only; -1 for none.</summary>
    public int[] Groups { get; }

    /// <summary>Natural logarithms; NaN where there is none.</summary>
    public float[] Prices { get; }

    /// <summary>The part of the price that was taken off, 0 to below 1.</summary>
    public float[] Discounts { get; }

    /// <summary>Milliseconds since 1970; the least number where unknown.</summary>
    public long[] Published { get; }

    public int[] SizeCounts { get; }

    /// <summary>The part of the sizes that can be bought; NaN where there are none.</summary>
    public float[] SizeShares { get; }

    /// <summary>The attribute <c>margin</c>, in whatever unit the shop has; NaN where there is none.</summary>
    public float[] Margins { get; }

    /// <summary>How many products the group has.</summary>
    public int[] Variants { get; }

    /// <summary>Shape [fields][values]: the part of the products with each value.</summary>
    public float[][] Shares { get; private set; }

    /// <summary>Shape [products]: the values of a field; -1 for none.</summary>
    public ReadOnlySpan<int> ValuesOf(int field) => _values[field];

    public int ValueOf(int field, int product) => _values[field][product];

    /// <summary>How many different values a field has.</summary>
    public int CountOf(int field) => _names[field].Count;

    /// <summary>Reads products.</summary>
    /// <param name="products">By their numbers; null where the catalogue has none.</param>
    /// <param name="attributes">The attributes to tell apart.</param>
    public static ProductTraits Of(IReadOnlyList<Product?> products, IReadOnlyList<string> attributes)
    {
        var traits = new ProductTraits(products.Count);
        var groups = new StringTable();
        for (var number = 0; number < products.Count; number++)
        {
            if (products[number] is { } product)
                traits.Read(number, product, attributes, groups);
        }

        traits.Tally();
        return traits;
    }

    private void Read(int number, Product product, IReadOnlyList<string> attributes, StringTable groups)
    {
        IsKnown[number] = product.Availability != Availability.Discontinued;
        IsAvailable[number] = product.Availability == Availability.InStock;
        Groups[number] = groups.Add(product.VariantGroup ?? "");
        var price = (double?)product.Price?.Amount ?? 0;
        var original = (double?)product.OriginalPrice?.Amount ?? price;
        Prices[number] = price > 0 ? (float)Math.Log(price) : float.NaN;
        Discounts[number] = price > 0 && original > price ? (float)(1 - (price / original)) : 0;
        Published[number] = product.PublishTime?.ToUnixTimeMilliseconds() ?? long.MinValue;
        SizeCounts[number] = product.Sizes.Count;
        var soldOut = product.Attributes.TryGetValue(SoldOutSizes, out var gone) ? gone.Count : 0;
        SizeShares[number] = product.Sizes.Count == 0 ? float.NaN : (float)Math.Max(0, product.Sizes.Count - soldOut) / product.Sizes.Count;
        Margins[number] = product.Attributes.TryGetValue(MarginAttribute, out var margin)
            && float.TryParse(FirstOf(margin), CultureInfo.InvariantCulture, out var value) ? value : float.NaN;
        _values[Category][number] = _names[Category].Add(FirstOf(product.Categories));
        _values[Brand][number] = _names[Brand].Add(product.Brand ?? "");
        _values[Color][number] = _names[Color].Add(FirstOf(product.Colors));
        for (var index = 0; index < Math.Min(attributes.Count, MostAttributes); index++)
        {
            if (product.Attributes.TryGetValue(attributes[index], out var values))
                _values[FirstAttribute + index][number] = _names[FirstAttribute + index].Add(FirstOf(values));
        }
    }

    /// <summary>The first of several values; empty where there is none.</summary>
    public static string FirstOf(IReadOnlyList<string> values) => values.Count > 0 ? values[0] : "";

    private void Tally()
    {
        var sizes = new int[Groups.Length == 0 ? 0 : Groups.Max() + 1];
        foreach (var group in Groups.Where(group => group >= 0))
            sizes[group]++;
        for (var product = 0; product < Count; product++)
            Variants[product] = Groups[product] < 0 ? 1 : sizes[Groups[product]];
        Shares = new float[Fields][];
        for (var field = 0; field < Fields; field++)
        {
            var shares = Shares[field] = new float[CountOf(field)];
            var valued = Math.Max(1, _values[field].Count(value => value >= 0));
            foreach (var value in _values[field].Where(value => value >= 0))
                shares[value] += 1f / valued;
        }
    }
}
