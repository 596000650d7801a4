using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Hosting.Training;
using Platform.Learning.Content;
using Platform.Store;

namespace Platform.Recommender.Models.Personal;

/// <summary>
/// What the catalogue says in so many words of products: category, brand, colours and whatever else has a name and
/// values. Not the texts: two products are alike here because the shop says so.
/// </summary>
internal static class ProductAttributes
{
    /// <summary>The attributes of all products, by their numbers; null where the catalogue knows of none.</summary>
    public static FeatureBags? From(TrainingData data)
    {
        var features = new StringTable();
        var bags = new (int Feature, float Weight)[data.Products.Count][];
        for (var number = 0; number < bags.Length; number++)
        {
            bags[number] = data.ProductOf(number) is { } product
                ? [.. Of(product).Distinct().Select(feature => (features.Add(feature), 1f))]
                : [];
        }

        return features.Count == 0 ? null : FeatureBags.Build(bags, features.Count);
    }

    private static IEnumerable<string> Of(Product product)
    {
        foreach (var category in CategoryPath.WithParents(product.Categories))
            yield return $"category={category}";
        if (!string.IsNullOrEmpty(product.Brand))
            yield return $"brand={product.Brand}";
        foreach (var color in product.Colors)
            yield return $"color={color}";
        foreach (var (name, values) in product.Attributes)
        {
            foreach (var value in values)
                yield return $"{name}={value}";
        }
    }
}
