using Platform.Learning.Ranking;

namespace Platform.Learning.Tests.Ranking;

public sealed class QueryBootstrapTests
{
    [Fact]
    public void The_interval_is_near_the_normal_one_where_there_are_many_queries()
    {
        var random = new Random(3);
        var values = Enumerable.Range(0, 2_000).Select(_ => random.NextDouble()).ToArray();
        var interval = QueryBootstrap.Of(values, 0.95, seed: 1);
        // Uniform numbers have a standard deviation of 0.2887.
        var half = 1.96 * 0.2887 / Math.Sqrt(values.Length);
        Assert.Equal(values.Average(), interval.Mean, 12);
        Assert.Equal(interval.Mean - half, interval.Low, 3);
        Assert.Equal(interval.Mean + half, interval.High, 3);
    }

    [Fact]
    public void Queries_that_are_all_the_same_leave_no_doubt() =>
        Assert.Equal(new Interval(0.5, 0.5, 0.5), QueryBootstrap.Of([0.5, 0.5, 0.5, 0.5], 0.95, seed: 1));

    [Fact]
    public void The_same_seed_draws_the_same() =>
        Assert.Equal(QueryBootstrap.Of([0.1, 0.7, 0.9], 0.9, seed: 5), QueryBootstrap.Of([0.1, 0.7, 0.9], 0.9, seed: 5));

    [Fact]
    public void A_mean_needs_a_query() => Assert.Throws<ArgumentException>(() => QueryBootstrap.Of([], 0.95, seed: 1));
}
