using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Learning.Search.Index;

namespace Platform.Search.Models;

/// <summary>What of a product is searched, field by field and language by language.</summary>
internal static class ProductTexts
{
    public const int Title = 0;
    public const int Category = 1;
    public const int Brand = 2;
    public const int Traits = 3;
    public const int Description = 4;
    public const int Count = 5;

    /// <summary>The fields whose words are kept in order.</summary>
    public const int Ordered = 1;

    /// <summary>Values of attributes longer than this are texts, and no traits.</summary>
    private const int LongestTrait = 60;

    /// <summary>Attributes that say nothing to a shopper, or the contrary.</summary>
    private static readonly HashSet<string> Untold = new(StringComparer.Ordinal) { "soldOutSizes", "margin", "shade" };

    /// <summary>The texts of a product: a field, a language code (empty for the catalogue's own), the text.</summary>
    public static IEnumerable<(int Field, string Language, string Text)> Of(Product product)
    {
        if (product.Title is { } title)
            yield return (Title, "", title);
        foreach (var (language, text) in product.Translations.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (text.Title is { } translated)
                yield return (Title, language, translated);
        }

        foreach (var path in CategoryPath.WithParents(product.Categories))
            yield return (Category, "", CategoryPath.NameOf(path));
        if (product.Brand is { } brand)
            yield return (Brand, "", brand);
        foreach (var trait in TraitsOf(product))
            yield return (Traits, "", trait);
        if (product.Description is { } description)
            yield return (Description, "", description);
        foreach (var (language, text) in product.Translations.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (text.Description is { } translated)
                yield return (Description, language, translated);
        }
    }

    /// <summary>Counts a product's terms as a document.</summary>
    public static void AddTo(Product product, Analyzers analyzers, TermCounter counter)
    {
        foreach (var (field, language, text) in Of(product))
            counter.Add(field, analyzers.Of(language).Terms(text));
        counter.EndDocument();
    }

    /// <summary>Tells whether the texts of a product have changed. The same on every machine.</summary>
    public static ulong HashOf(Product product)
    {
        var hash = 14695981039346656037;
        foreach (var (field, language, text) in Of(product))
        {
            hash = (hash ^ (uint)field) * 1099511628211;
            foreach (var letter in language)
                hash = (hash ^ letter) * 1099511628211;
            foreach (var letter in text)
                hash = (hash ^ letter) * 1099511628211;
        }

        return hash;
    }

    private static IEnumerable<string> TraitsOf(Product product) => product.Colors.Concat(
        product.Attributes.Where(attribute => !Untold.Contains(attribute.Key)).OrderBy(attribute => attribute.Key, StringComparer.Ordinal)
            .SelectMany(attribute => attribute.Value).Where(value => value.Length <= LongestTrait));
}
