using Platform.World.Queries;
using Platform.World.Truth;

namespace Platform.World.Tests.Truth;

[Collection(SmallWorldCollection.Name)]
public sealed class KnownQueriesTests(SmallWorld world)
{
    private DemoTruth Truth => world.World.Truth;

    [Fact]
    public void Every_query_has_an_answer_and_is_not_answered_by_all()
    {
        foreach (var query in Enumerable.Range(0, 100).Select(number => Truth.QueryOf(number, "en")))
        {
            var grades = Grades(query);
            Assert.Contains(3, grades);
            Assert.Contains(0, grades);
        }
    }

    [Fact]
    public void The_same_number_means_the_same_in_another_language()
    {
        foreach (var number in Enumerable.Range(0, 50))
            Assert.Equal(Grades(Truth.QueryOf(number, "en")), Grades(Truth.QueryOf(number, "de")));
    }

    [Fact]
    public void Words_alone_find_what_is_meant_for_most_queries_and_not_for_the_mismatched_ones()
    {
        var queries = Enumerable.Range(0, 400).Select(number => Truth.QueryOf(number, "en"))
            .Where(query => !query.HasTypo && query.Need is { PriceCeiling: 0, Avoided: Avoided.Nothing, Department: null, Scenario: < 0 }).ToArray();
        var (plain, mismatched) = (Found(queries.Where(query => !query.IsMismatch)), Found(queries.Where(query => query.IsMismatch)));
        Assert.True(plain > 0.6 && mismatched < 0.1, $"Found {plain:0.00} of the plain and {mismatched:0.00} of the mismatched ones.");
    }

    private int[] Grades(KnownQuery query) => [.. Enumerable.Range(0, SmallWorld.Options.Products).Select(product => Truth.RelevanceOf(query, product))];

    /// <summary>The share of queries all of whose longer words are in the text of some product that answers them fully.</summary>
    private double Found(IEnumerable<KnownQuery> queries) => queries.Average(query =>
    {
        var words = query.Text.ToLowerInvariant().Split(' ').Where(word => word.Length > 3 && !int.TryParse(word, out _)).ToArray();
        var grades = Grades(query);
        return world.Catalogue.Products.Any(product => grades[NumberOf(product.Id)] == 3 && Has($"{product.Title} {product.Description} {product.Brand} {product.Categories[0]}", words)) ? 1.0 : 0;
    });

    private static bool Has(string text, string[] words) => words.All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static int NumberOf(string id) => int.Parse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
}
