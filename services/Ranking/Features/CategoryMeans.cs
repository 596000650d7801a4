namespace Platform.Ranking.Features;

/// <summary>What is usual in each main category, to hold its products against.</summary>
internal sealed class CategoryMeans
{
    private readonly ProductTraits _traits;
    private readonly ListingStats _stats;
    private readonly CategoryPrices _prices;
    private readonly float[][] _views;
    private readonly float[][] _purchases;

    public CategoryMeans(ProductTraits traits, ListingStats stats)
    {
        (_traits, _stats, _prices) = (traits, stats, traits.CategoryPrices);
        (_views, _purchases) = ([.. stats.Views.Select(MeansOf)], [.. stats.Purchases.Select(MeansOf)]);
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
        row.Add(_prices.Relative[product]);
        row.Add(_prices.Ranks[product]);
        row.Add(_traits.Discounts[product]);
        row.Add(_traits.Prices[product]);
    }

    /// <summary>The brand's part of the category's products.</summary>
    public float BrandShare(int product) => _prices.BrandShares[product];

    private int CategoryOf(int product) => _traits.ValueOf(ProductTraits.Category, product);

    private float[] MeansOf(float[] values) => _prices.MeansOf(values);
}
