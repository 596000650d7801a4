using Platform.Contracts;
using Platform.Hosting.Lists;
using Platform.Hosting.Models;
using Platform.Hosting.Products;
using Platform.Learning.Ranking.Trees;
using Platform.Ranking.Features;
using Platform.Ranking.Models;
using Platform.Ranking.Rules;

namespace Platform.Ranking.Listings;

/// <summary>
/// All lists of the shop as they are now: made of a catalogue, a model's version and the rules, whenever one of them
/// changes. Products go by the directory's numbers. It never changes.
/// </summary>
internal sealed class ListingIndex
{
    private const int Chunk = 1_000;

    private readonly Dictionary<string, int[]> _shelves = new(StringComparer.Ordinal);

    private ListingIndex(ProductFacts facts, ServedModel<ListingRanker>? served, FeatureRows rows, FacetIndex facets) =>
        (Facts, Served, Rows, Facets) = (facts, served, rows, facets);

    public ProductFacts Facts { get; }

    /// <summary>The version that puts lists in order; null where none does.</summary>
    public ServedModel<ListingRanker>? Served { get; }

    public FeatureRows Rows { get; }

    public FacetIndex Facets { get; }

    public required RuleSet Rules { get; init; }

    /// <summary>Shape [products]: the score for somebody of whom nothing is known; 0 without a model.</summary>
    public required float[] Scores { get; init; }

    /// <summary>Shape [products]: how often each was sold of late, in the model's data; 0 without a model.</summary>
    public required float[] Sold { get; init; }

    /// <summary>How often products were looked at in lists, and clicked, by the directory's numbers.</summary>
    public required ListingStats Stats { get; init; }

    public bool IsAvailable(int product) => product < Rows.Traits.Count && Rows.Traits.IsAvailable[product];

    public bool IsListed(int product) => product < Rows.Traits.Count && Rows.Traits.IsKnown[product];

    /// <summary>The products of a category, and of those below it, best first for everybody; null where there is no such category.</summary>
    public int[]? Find(string category) => _shelves.GetValueOrDefault(category);

    public IReadOnlyCollection<string> Categories => _shelves.Keys;

    /// <summary>Makes the lists.</summary>
    public static ListingIndex Of(
        ProductFacts facts, ServedModel<ListingRanker>? served, ListingRules rules, ProductDirectory directory, DateTimeOffset now)
    {
        var products = new Product?[directory.Count];
        for (var number = 0; number < products.Length; number++)
            products[number] = facts.Find(number);
        var traits = ProductTraits.Of(products, served?.Model.Attributes ?? []);
        var stats = StatsOf(served, traits.Count);
        var rows = new FeatureRows(traits, stats, now.ToUnixTimeMilliseconds());
        var facets = FacetIndex.Of(products);
        var index = new ListingIndex(facts, served, rows, facets)
        {
            Rules = RuleSet.Of(rules, facets, directory, products),
            Scores = served is null ? new float[traits.Count] : ScoresOf(served.Model.Scorer, rows),
            Sold = stats.Purchases[ListingStats.Month],
            Stats = stats,
        };
        index.Fill(products);
        return index;
    }

    private void Fill(Product?[] products)
    {
        var shelves = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var order = Enumerable.Range(0, products.Length).Where(IsListed)
            .OrderByDescending(IsAvailable).ThenByDescending(product => Scores[product])
            .ThenByDescending(product => Rows.Traits.Published[product]).ThenBy(product => product);
        foreach (var product in order)
        {
            foreach (var path in CategoryPath.WithParents(products[product]!.Categories))
            {
                if (!shelves.TryGetValue(path, out var shelf))
                    shelves[path] = shelf = [];
                shelf.Add(product);
            }
        }

        foreach (var (path, shelf) in shelves)
            _shelves[path] = [.. shelf];
    }

    private static float[] ScoresOf(TreeScorer scorer, FeatureRows rows)
    {
        var scores = new float[rows.Traits.Count];
        var (features, scored) = (new float[Chunk * FeatureSet.Count], new double[Chunk]);
        for (var first = 0; first < scores.Length; first += Chunk)
        {
            int[] products = [.. Enumerable.Range(first, Math.Min(Chunk, scores.Length - first))];
            rows.Fill(products, rows.Nobody, rows.Nobody, features);
            scorer.Score(features.AsSpan(0, products.Length * FeatureSet.Count), scored.AsSpan(0, products.Length));
            for (var index = 0; index < products.Length; index++)
                scores[first + index] = (float)scored[index];
        }

        return scores;
    }

    private static ListingStats StatsOf(ServedModel<ListingRanker>? served, int count)
    {
        var stats = new ListingStats(count);
        if (served is null)
            return stats;
        foreach (var (from, to) in served.Model.Stats.All.Zip(stats.All))
        {
            for (var item = 0; item < from.Length; item++)
                to[served.Products.ProductOf(item)] = from[item];
        }

        return stats;
    }
}
