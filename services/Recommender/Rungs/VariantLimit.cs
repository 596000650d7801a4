using Platform.Hosting.Answers;
using Platform.Hosting.Products;
using Platform.Learning;

namespace Platform.Recommender.Rungs;

/// <summary>Shows a few at most of the products that differ in colour or size only.</summary>
internal static class VariantLimit
{
    /// <summary>Variants of one product in an answer, at most.</summary>
    private const int MostVariants = 2;

    /// <summary>Further items that are asked for where the catalogue knows of variants, per item wanted.</summary>
    private const int Spare = 1;

    /// <summary>How many items a model is to be asked for.</summary>
    public static int AskedFor(RecommendationQuery query) => query.Facts.Newest.Count > 0 ? query.Wanted * (1 + Spare) : query.Wanted;

    /// <summary>Takes the best items that fit.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="map">Between the model's items and products.</param>
    /// <param name="best">The model's items, best first.</param>
    /// <param name="products">Receives the products, best first.</param>
    /// <returns>How many there are.</returns>
    public static int Take(RecommendationQuery query, ProductMap map, ReadOnlySpan<ScoredItem> best, Span<ScoredProduct> products)
    {
        var count = 0;
        for (var index = 0; index < best.Length && count < query.Wanted; index++)
        {
            var product = map.ProductOf(best[index].Item);
            if (Variants(query, products[..count], product) < MostVariants)
                products[count++] = new ScoredProduct(product, best[index].Score);
        }

        return count;
    }

    private static int Variants(RecommendationQuery query, ReadOnlySpan<ScoredProduct> products, int product)
    {
        var variants = 0;
        foreach (var scored in products)
        {
            if (query.Facts.AreVariants(scored.Product, product))
                variants++;
        }

        return variants;
    }
}
