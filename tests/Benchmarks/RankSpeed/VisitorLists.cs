using Platform.Contracts;
using Platform.Learning.Ranking;
using Platform.Learning.Ranking.Trees;
using Platform.Ranking.Features;

namespace Platform.Benchmarks.RankSpeed;

/// <summary>A category of a thousand products, and visitors with a past and a session who ask for it: all that a request reckons.</summary>
internal sealed class VisitorLists
{
    private const int Products = 1_000;
    private const int LongestHistory = 200;
    private const int SessionLength = 20;

    private static readonly DateTimeOffset Today = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly FeatureRows _rows;
    private readonly TreeScorer _scorer;
    private readonly int[] _list = [.. Enumerable.Range(0, Products)];
    private readonly float[] _features = new float[Products * FeatureSet.Count];
    private readonly double[] _scores = new double[Products];
    private readonly Random _random = new(3);

    public VisitorLists()
    {
        var stats = new ListingStats(Products);
        for (var view = 0; view < 100_000; view++)
            stats.Count((EventType)((int)EventType.DetailPageView + (view % 20 == 0 ? 2 : 0)), (int)(Products * Math.Pow(_random.NextDouble(), 2)));
        _rows = new FeatureRows(ProductTraits.Of([.. _list.Select(Product)], ["style", "material", "cut"]), stats, Today.ToUnixTimeMilliseconds());
        _scorer = new TreeScorer(LambdaMart.Train(
            SyntheticLists.Make(1_000, 20, FeatureSet.Count, seed: 1), null, new LambdaMartParameters { Trees = 500, Leaves = 31 }, Environment.ProcessorCount));
    }

    /// <summary>Answers one visitor: profiles, features, scores, order.</summary>
    /// <returns>The first product.</returns>
    public int Ask()
    {
        var customer = _rows.ProfileOf(Some(LongestHistory), new bool[LongestHistory]);
        var session = _rows.ProfileOf(Some(SessionLength), []);
        _rows.Fill(_list, customer, session, _features);
        _scorer.Score(_features, _scores);
        var keys = new (double, int)[Products];
        for (var place = 0; place < keys.Length; place++)
            keys[place] = (-_scores[place], place);
        Array.Sort(keys);
        return keys[0].Item2;
    }

    private int[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => _random.Next(Products))];

    private static Product Product(int number) => new()
    {
        Id = $"p{number}",
        Brand = $"b{number % 40}",
        Categories = ["Women > Dresses"],
        Colors = [$"c{number % 20}"],
        Price = new Money(10 + (number % 90), "EUR"),
        VariantGroup = $"g{number / 3}",
        PublishTime = Today.AddDays(-number),
        Attributes = new Dictionary<string, IReadOnlyList<string>>
        {
            ["style"] = [$"s{number % 8}"], ["material"] = [$"m{number % 12}"], ["cut"] = [$"k{number % 6}"],
        },
    };
}
