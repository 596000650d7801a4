using Platform.Store;
using Platform.Store.Products;

namespace Platform.Benchmarks.Storefront;

/// <summary>The shop's pages in the proportions in which shoppers ask for them.</summary>
internal static class ShopPaths
{
    private static readonly string[] Queries =
        ["black dress", "jeans", "red blouse", "winter coat", "sneakers", "blue shirt", "handbag", "boots", "striped jumper", "skirt"];

    /// <summary>Addresses, drawn by seed: half of products, a quarter of categories, the rest of searches and the first page.</summary>
    /// <param name="data">The shop's data.</param>
    /// <param name="count">How many.</param>
    /// <param name="seed">Seeds the draw.</param>
    public static IReadOnlyList<string> Draw(string data, int count, int seed)
    {
        var catalogue = Catalogue.Read(new DataFolder(data));
        var products = catalogue.Products.ToArray();
        var categories = products.SelectMany(product => product.Categories.Take(1)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var random = new Random(seed);
        return
        [
            .. Enumerable.Range(0, count).Select(_ => random.Next(100) switch
            {
                < 50 => $"/product/{products[random.Next(products.Length)].Id}",
                < 75 => $"/category/{Uri.EscapeDataString(categories[random.Next(categories.Length)])}",
                < 88 => $"/search?query={Uri.EscapeDataString(Queries[random.Next(Queries.Length)])}",
                _ => "/",
            }),
        ];
    }
}
