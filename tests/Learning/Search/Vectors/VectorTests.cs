using CsCheck;
using Platform.Learning.Search.Semantic;
using Platform.Learning.Search.Vectors;

namespace Platform.Learning.Tests.Search.Vectors;

public sealed class VectorTests
{
    private const int Dimensions = 32;

    [Fact]
    public void A_scan_finds_nearly_all_of_the_nearest_and_scores_them_exactly() => Gen.Int[1, 1000].Sample(
        seed =>
        {
            var vectors = Draw(seed, 800);
            var query = Draw(seed + 1, 1);
            var quantized = new QuantizedVectors(vectors, Dimensions);
            var best = new ScoredItem[10];
            var count = quantized.FindBest(query, default(AllItems), best);
            var truth = Enumerable.Range(0, 800).OrderByDescending(row => VectorMath.Dot(query, vectors.AsSpan(row * Dimensions, Dimensions))).Take(10).ToArray();
            Assert.Equal(10, count);
            Assert.True(best.Count(item => truth.Contains(item.Item)) >= 9);
            Assert.All(best, item => Assert.Equal(VectorMath.Dot(query, vectors.AsSpan(item.Item * Dimensions, Dimensions)), item.Score));
        },
        iter: 40);

    [Fact]
    public void Looking_at_all_clusters_finds_what_a_scan_finds()
    {
        var vectors = Draw(3, 2_000);
        var clusters = ClusteredVectors.Build(vectors, Dimensions, clusters: 30, seed: 1, cores: 2);
        var query = Draw(4, 1);
        var (all, some) = (new ScoredItem[15], new ScoredItem[15]);
        new QuantizedVectors(vectors, Dimensions).FindBest(query, default(AllItems), all);
        clusters.FindBest(query, probes: 30, default(AllItems), some);
        Assert.Equal(all, some);
    }

    [Fact]
    public void Clusters_are_the_same_on_any_number_of_cores()
    {
        var vectors = Draw(5, 1_000);
        var query = Draw(6, 1);
        var (one, two) = (new ScoredItem[10], new ScoredItem[10]);
        ClusteredVectors.Build(vectors, Dimensions, 20, seed: 2, cores: 1).FindBest(query, 4, default(AllItems), one);
        ClusteredVectors.Build(vectors, Dimensions, 20, seed: 2, cores: 4).FindBest(query, 4, default(AllItems), two);
        Assert.Equal(one, two);
    }

    [Fact]
    public void Rows_that_do_not_fit_are_refused() => Assert.Throws<ArgumentException>(() => new QuantizedVectors(new float[30], 15));

    private static float[] Draw(int seed, int count)
    {
        var random = new Random(seed);
        var vectors = new float[count * Dimensions];
        for (var at = 0; at < vectors.Length; at++)
            vectors[at] = (float)(random.NextDouble() + random.NextDouble() - 1);
        for (var row = 0; row < count; row++)
            VectorMath.Normalize(vectors.AsSpan(row * Dimensions, Dimensions));
        return vectors;
    }
}
