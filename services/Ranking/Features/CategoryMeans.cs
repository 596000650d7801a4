namespace Platform.Ranking.Features;

/// <summary>What is usual in each main category, to hold its products against.</summary>
internal sealed class CategoryMeans
{
    private readonly ProductTraits _traits;
    private readonly ListingStats _stats;
    private readonly float[] _prices;
    private readonly float[] _ranks;
    private readonly float[] _shares;
    private readonly float[][] _views;
    private readonly float[][] _purchases;

    public CategoryMeans(ProductTraits traits, ListingStats stats)
    {
        (_traits, _stats) = (traits, stats);
        (_views, _purchases) = ([.. stats.Views.Select(MeansOf)], [.. stats.Purchases.Select(MeansOf)]);
        _prices = MeansOf(traits.Prices);
        _ranks = new float[traits.Count];
        _shares = new float[traits.Count];
        foreach (var category in Enumerable.Range(0, traits.Count).Where(product => CategoryOf(product) >= 0).GroupBy(CategoryOf))
        {
            Rank([.. category]);
            Share([.. category]);
        }
    }

    public void Add(ref RowWriter row, int product)
    {
        foreach (var (counters, means) in (ReadOnlySpan<(float[][], float[][])>)[(_stats.Views, _views), (_stats.Purchases, _purchases)])
        {
            for (var span = 1; span < counters.Length; span++)
                row.Add(MathF.Log((counters[span][product] + 1) / ((CategoryOf(product) is >= 0 and var category ? means[span][category] : 0) + 1)));
        }
    }

    public void AddPrices(ref RowWriter row, int product)
    {
        row.Add(RelativePrice(product));
        row.Add(_ranks[product]);
        row.Add(_traits.Discounts[product]);
        row.Add(_traits.Prices[product]);
    }

    /// <summary>The logarithm of the price over the category's geometric mean; NaN without a price.</summary>
    public float RelativePrice(int product) => _traits.Prices[product] - (CategoryOf(product) is >= 0 and var category ? _prices[category] : 0);

    /// <summary>The brand's part of the category's products.</summary>
    public float BrandShare(int product) => _shares[product];

    private int CategoryOf(int product) => _traits.ValueOf(ProductTraits.Category, product);

    private float[] MeansOf(float[] values)
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

    /// <summary>0 for the cheapest, 1 for the dearest.</summary>
    private void Rank(int[] products)
    {
        foreach (var (product, place) in products.OrderBy(product => _traits.Prices[product]).ThenBy(product => product).Select((product, place) => (product, place)))
            _ranks[product] = float.IsNaN(_traits.Prices[product]) ? float.NaN : (float)place / Math.Max(1, products.Length - 1);
    }

    private void Share(int[] products)
    {
        var counts = products.CountBy(product => _traits.ValueOf(ProductTraits.Brand, product)).ToDictionary();
        foreach (var product in products)
            _shares[product] = (float)counts[_traits.ValueOf(ProductTraits.Brand, product)] / products.Length;
    }
}
