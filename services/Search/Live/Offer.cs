using Platform.Contracts;
using Platform.Hosting.Lists;

namespace Platform.Search.Live;

/// <summary>What of a product's offer takes part in the order of hits.</summary>
/// <param name="Discount">The part of the full price that is left off.</param>
/// <param name="RelativePrice">The logarithm of the price beside the usual one of its category.</param>
/// <param name="SizesLeft">The part of its sizes that can be bought; 0 where it has none.</param>
internal readonly record struct Offer(float Discount, float RelativePrice, float SizesLeft)
{
    /// <summary>The offers of products; nothing for one that is not known.</summary>
    public static Offer[] Of(IReadOnlyList<Product?> products)
    {
        var usual = products.Where(product => product is { Price: not null, Categories.Count: > 0 })
            .GroupBy(product => product!.Categories[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(product => (double)product!.Price!.Amount).Order().ElementAt(group.Count() / 2), StringComparer.Ordinal);
        return [.. products.Select(product => product is null ? default : Of(product, usual))];
    }

    private static Offer Of(Product product, Dictionary<string, double> usual)
    {
        var price = (double)(product.Price?.Amount ?? 0);
        var full = (double)(product.OriginalPrice?.Amount ?? 0);
        var typical = product.Categories.Count > 0 ? usual.GetValueOrDefault(product.Categories[0]) : 0;
        var soldOut = product.Attributes.GetValueOrDefault(FacetNames.SoldOutSizes, []).Count;
        return new Offer(
            full > price && price > 0 ? (float)(1 - (price / full)) : 0,
            price > 0 && typical > 0 ? (float)Math.Log(price / typical) : 0,
            product.Sizes.Count > 0 ? 1 - ((float)soldOut / product.Sizes.Count) : 0);
    }
}
