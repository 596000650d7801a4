using Platform.Contracts;
using Platform.Hosting.Training;
using Platform.Store;

namespace Platform.Ranking.Features;

/// <summary>
/// Chooses the attributes that are worth telling apart: those whose values the products of one person share more often
/// than products of the same category do by chance (the agreement beyond chance of Cohen 1960). What follows from the
/// category agrees always, and so never beyond chance.
/// </summary>
internal static class AttributeChoice
{
    private const int MostValues = 500;
    private const int MostPairs = 100_000;

    /// <summary>The names, the most telling first; of attributes that nobody's history tells of, the most common.</summary>
    public static IReadOnlyList<string> Of(TrainingData data)
    {
        var products = Enumerable.Range(0, data.Products.Count).Select(data.ProductOf).ToArray();
        var pairs = PairsOf(data, products);
        return [.. products.OfType<Product>().SelectMany(product => product.Attributes.Keys).CountBy(name => name)
            .Where(name => name.Key is not ("soldOutSizes" or "margin"))
            .Select(name => (Name: name.Key, Count: name.Value, Values: ValuesOf(products, name.Key)))
            .Where(attribute => attribute.Values.Max() is > 0 and < MostValues)
            .Select(attribute => (attribute.Name, attribute.Count, Agreement: AgreementOf(attribute.Values, products, pairs)))
            .OrderByDescending(attribute => attribute.Agreement).ThenByDescending(attribute => attribute.Count)
            .ThenBy(attribute => attribute.Name, StringComparer.Ordinal)
            .Take(ProductTraits.MostAttributes).Select(attribute => attribute.Name)];
    }

    /// <summary>Neighbours in a person's history, of one category and not of one group.</summary>
    private static List<(int One, int Other)> PairsOf(TrainingData data, Product?[] products)
    {
        var pairs = new List<(int, int)>();
        var histories = data.Histories;
        for (var person = 0; person < histories.Count && pairs.Count < MostPairs; person++)
        {
            for (var entry = histories.Offsets[person] + 1; entry < histories.Offsets[person + 1]; entry++)
            {
                var (one, other) = (histories.Products[entry - 1], histories.Products[entry]);
                if (products[one] is { Categories: [var category, ..] } first && products[other] is { Categories: [var same, ..] } second
                    && category == same && (first.VariantGroup is null || first.VariantGroup != second.VariantGroup))
                    pairs.Add((one, other));
            }
        }

        return pairs;
    }

    private static int[] ValuesOf(Product?[] products, string name)
    {
        var values = new StringTable();
        return [.. products.Select(product => product is not null && product.Attributes.TryGetValue(name, out var found) ? values.Add(ProductTraits.FirstOf(found)) : -1)];
    }

    private static double AgreementOf(int[] values, Product?[] products, List<(int One, int Other)> pairs)
    {
        var chances = ChancesOf(values, products);
        var (agreed, expected, count) = (0d, 0d, 0d);
        foreach (var (one, other) in pairs)
        {
            if (values[one] < 0 || values[other] < 0)
                continue;
            count++;
            agreed += values[one] == values[other] ? 1 : 0;
            expected += chances[products[one]!.Categories[0]];
        }

        return count - expected < 1 ? 0 : (agreed - expected) / (count - expected);
    }

    /// <summary>For each category the chance that two of its products have the same value.</summary>
    private static Dictionary<string, double> ChancesOf(int[] values, Product?[] products) => Enumerable.Range(0, values.Length)
        .Where(product => values[product] >= 0 && products[product]!.Categories.Count > 0)
        .GroupBy(product => products[product]!.Categories[0], product => values[product])
        .ToDictionary(
            category => category.Key,
            category => category.CountBy(value => value).Sum(value => Math.Pow((double)value.Value / category.Count(), 2)));
}
