namespace Platform.Ranking.Features;

/// <summary>Where the products of each main category stand among one another: what changes with the catalogue only.</summary>
internal sealed class CategoryPrices
{
    private readonly ProductTraits _traits;

    public CategoryPrices(ProductTraits traits)
    {
        _traits = traits;
        var means = MeansOf(traits.Prices);
        (Relative, Ranks, BrandShares) = (new float[traits.Count], new float[traits.Count], new float[traits.Count]);
        for (var product = 0; product < traits.Count; product++)
            Relative[product] = traits.Prices[product] - (CategoryOf(product) is >= 0 and var category ? means[category] : 0);
        foreach (var category in Enumerable.Range(0, traits.Count).Where(product => CategoryOf(product) >= 0).GroupBy(CategoryOf))
        {
            Rank([.. category]);
            Share([.. category]);
        }
    }

    /// <summary>Shape [products]: the logarithm of the price over the category's geometric mean; NaN without a price.</summary>
    public float[] Relative { get; }

    /// <summary>Shape [products]: 0 for the cheapest of the category, 1 for the dearest.</summary>
    public float[] Ranks { get; }

    /// <summary>Shape [products]: the part of the category's products that are of the brand.</summary>
    public float[] BrandShares { get; }

    /// <summary>The mean of a number in each category, of products that have one.</summary>
    /// <param name="values">Shape [products]; NaN where there is none.</param>
    /// <returns>Shape [categories].</returns>
    public float[] MeansOf(float[] values)
    {
        var (sums, counts) = (new double[_traits.CountOf(ProductTraits.Category)], new int[_traits.CountOf(ProductTraits.Category)]);
        for (var product = 0; product < values.Length; product++)
        {
            if (CategoryOf(product) < 0 || float.IsNaN(values[product]))
                continue;
            sums[CategoryOf(product)] += values[product];
            counts[CategoryOf(product)]++;
        }

        return [.. sums.Zip(counts, (sum, count) => (float)(sum / Math.Max(1, count)))];
    }

    private int CategoryOf(int product) => _traits.ValueOf(ProductTraits.Category, product);

    /// <summary>0 for the cheapest, 1 for the dearest.</summary>
    private void Rank(int[] products)
    {
        foreach (var (product, place) in products.OrderBy(product => _traits.Prices[product]).ThenBy(product => product).Select((product, place) => (product, place)))
            Ranks[product] = float.IsNaN(_traits.Prices[product]) ? float.NaN : (float)place / Math.Max(1, products.Length - 1);
    }

    private void Share(int[] products)
    {
        var counts = products.CountBy(product => _traits.ValueOf(ProductTraits.Brand, product)).ToDictionary();
        foreach (var product in products)
            BrandShares[product] = (float)counts[_traits.ValueOf(ProductTraits.Brand, product)] / products.Length;
    }
}
