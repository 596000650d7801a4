using Platform.Contracts;
using Platform.Hosting.Lists;
using Platform.Hosting.Products;

namespace Platform.Search.Models;

/// <summary>
/// Learns what words mean from the products that have them: a word means a value if nearly all products with the word in their titles have the value, and most
/// with the value have the word in one language or another. So a shop's own words for its colours and categories need no list, in any language.
/// </summary>
internal static class Meanings
{
    /// <summary>Of the products with the word, the part that must have the value.</summary>
    private const double LeastSure = 0.96;

    /// <summary>Of the products with the value, the part that must have the word.</summary>
    private const double LeastUsual = 0.5;

    private const int LeastProducts = 5;

    /// <summary>Learns.</summary>
    public static IReadOnlyList<Meaning> Learn(IReadOnlyList<Product> products, Analyzers analyzers)
    {
        var (values, numbers) = (new List<(string Facet, string Value)>(), new Dictionary<(string, string), int>());
        var (terms, termNumbers) = (new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal));
        var (withValue, withTerm, withBoth) = (new List<int>(), new List<int>(), new Dictionary<long, int>());
        foreach (var product in products)
        {
            var own = TermsOf(product, analyzers).Select(term => NumberOf(term, terms, termNumbers, withTerm)).ToArray();
            var has = ValuesOf(product).Select(value => NumberOf(value, values, numbers, withValue)).ToArray();
            foreach (var term in own)
                withTerm[term]++;
            foreach (var value in has)
            {
                withValue[value]++;
                foreach (var term in own)
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(withBoth, ((long)term << 32) | (uint)value, out _)++;
            }
        }

        var sure = withBoth.Select(entry => (Term: (int)(entry.Key >> 32), Value: (int)entry.Key, Both: entry.Value))
            .Where(entry => entry.Both >= LeastProducts && entry.Both >= LeastSure * withTerm[entry.Term] && entry.Both >= LeastUsual * withValue[entry.Value])
            // Of several values of a facet, such as a category and the one above it, the one that the word fits best.
            .GroupBy(entry => (entry.Term, values[entry.Value].Facet))
            .Select(group => group.OrderByDescending(entry => (double)entry.Both / (withTerm[entry.Term] + withValue[entry.Value]))
                .ThenBy(entry => values[entry.Value].Value, StringComparer.Ordinal).First());
        return
        [
            .. sure.Select(entry => new Meaning(terms[entry.Term], values[entry.Value].Facet, values[entry.Value].Value))
                .OrderBy(meaning => meaning.Term, StringComparer.Ordinal).ThenBy(meaning => meaning.Facet, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> TermsOf(Product product, Analyzers analyzers) => ProductTexts.Of(product)
        .Where(text => text.Field is ProductTexts.Title or ProductTexts.Category or ProductTexts.Brand)
        .SelectMany(text => analyzers.Of(text.Language).Terms(text.Text)).Select(term => term.Text).Where(term => term.Length > 2).Distinct();

    private static IEnumerable<(string, string)> ValuesOf(Product product)
    {
        foreach (var path in CategoryPath.WithParents(product.Categories))
            yield return (FacetNames.Category, path);
        foreach (var color in product.Colors.Distinct())
            yield return (FacetNames.Color, color);
        if (product.Brand is { Length: > 0 } brand)
            yield return (FacetNames.Brand, brand);
    }

    private static int NumberOf<T>(T thing, List<T> things, Dictionary<T, int> numbers, List<int> counts) where T : notnull
    {
        if (numbers.TryGetValue(thing, out var number))
            return number;
        numbers[thing] = number = things.Count;
        things.Add(thing);
        counts.Add(0);
        return number;
    }
}
