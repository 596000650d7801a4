using System.Globalization;
using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Hosting.Training;
using Platform.Learning.Content;
using Platform.Store;

namespace Platform.Recommender.Models;

/// <summary>
/// What the catalogue says of products, as bags of features: words, the path in the category tree, brand, colours,
/// attributes, the price's octave. Colour and attributes count once more together with the category: a black dress
/// is more like a black dress than like a black bag.
/// </summary>
internal sealed class ProductFeatures
{
    private const float TitleWord = 1;
    private const float DescriptionWord = 0.3f;
    private const float Brand = 1;
    private const float Category = 1;
    private const float Color = 0.7f;
    private const float Attribute = 1;
    private const float Price = 0.6f;

    /// <summary>Words of a description that count.</summary>
    private const int LongestText = 80;

    private readonly StringTable _names = new();
    private readonly List<(int Feature, float Weight)> _bag = [];

    private ProductFeatures()
    {
    }

    /// <summary>All that tells products apart; null where the catalogue knows none of them.</summary>
    public static FeatureBags? Of(TrainingData data) => Of(data, (features, product) => features.AddAll(product));

    /// <summary>
    /// What products of different kinds may have in common: brand, colours, attributes, price. Null where the
    /// catalogue knows no product.
    /// </summary>
    public static FeatureBags? OfStyle(TrainingData data) =>
        Of(data, (features, product) => features.AddStyle(product, kind: null));

    private static FeatureBags? Of(TrainingData data, Action<ProductFeatures, Product> add)
    {
        if (data.Catalogue.Count == 0)
            return null;
        var features = new ProductFeatures();
        var bags = new IReadOnlyList<(int, float)>[data.Products.Count];
        for (var item = 0; item < bags.Length; item++)
        {
            features._bag.Clear();
            if (data.ProductOf(item) is { } product)
                add(features, product);
            bags[item] = [.. features._bag];
        }

        return FeatureBags.Build(bags, features._names.Count);
    }

    private void AddAll(Product product)
    {
        AddWords(product.Title, TitleWord);
        AddWords(product.Description, DescriptionWord);
        foreach (var path in CategoryPath.WithParents(product.Categories))
            Add("category", path, Category);
        AddStyle(product, product.Categories is [var main, ..] ? main : null);
    }

    private void AddStyle(Product product, string? kind)
    {
        Add("brand", product.Brand, Brand);
        foreach (var color in product.Colors)
            AddWithKind(kind, "color", color, Color);
        foreach (var (name, values) in product.Attributes)
        {
            foreach (var value in values)
                AddWithKind(kind, name, value, Attribute);
        }

        if (product.Price is { Amount: > 0 } price)
        {
            var octave = (int)Math.Round(2 * Math.Log2((double)price.Amount));
            AddWithKind(kind, "price", octave.ToString(CultureInfo.InvariantCulture), Price);
        }
    }

    private void AddWithKind(string? kind, string name, string value, float weight)
    {
        Add(name, value, weight);
        if (kind is not null)
            Add($"{kind}\n{name}", value, weight / 2);
    }

    private void Add(string name, string? value, float weight)
    {
        if (!string.IsNullOrWhiteSpace(value))
            _bag.Add((_names.Add($"{name}\n{value.Trim().ToLowerInvariant()}"), weight));
    }

    private void AddWords(string? text, float weight)
    {
        if (text is null)
            return;
        var (start, words) = (-1, 0);
        for (var at = 0; at <= text.Length && words < LongestText; at++)
        {
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
            {
                if (start < 0)
                    start = at;
                continue;
            }

            if (start >= 0 && at - start > 1)
            {
                Add("word", text[start..at], weight);
                words++;
            }

            start = -1;
        }
    }
}
