using Platform.Local.Live.Arrivals;

namespace Platform.Local.Tests.Live.Arrivals;

public sealed class PoissonArrivalsTests
{
    private const long Second = 1_000_000;

    [Theory]
    [InlineData(0.5)]
    [InlineData(20)]
    [InlineData(3_000)]
    public void As_many_come_as_the_rate_says_and_they_know_nothing_of_each_other(double rate)
    {
        const int Seconds = 1_000;
        var counts = CountBySecond(new PoissonArrivals(new ConstantRate(rate), speed: 1, seed: 7), Seconds);
        var mean = counts.Average();
        var variance = counts.Sum(count => (count - mean) * (count - mean)) / (Seconds - 1);
        // Within five standard errors: of the mean, and of the ratio of variance to mean, which is 1 for a Poisson process.
        Assert.InRange(mean, rate - (5 * Math.Sqrt(rate / Seconds)), rate + (5 * Math.Sqrt(rate / Seconds)));
        Assert.InRange(variance / mean, 1 - (5 * Math.Sqrt(2.0 / Seconds) * Math.Max(1, 1 / rate)), 1 + (5 * Math.Sqrt(2.0 / Seconds) * Math.Max(1, 1 / rate)));
    }

    [Fact]
    public void The_time_between_two_is_exponential()
    {
        var arrivals = new PoissonArrivals(new ConstantRate(10), speed: 1, seed: 3);
        var (last, longer, gaps) = (0L, 0, 20_000);
        for (var gap = 0; gap < gaps; gap++)
        {
            var next = arrivals.Next()!.Value;
            longer += next - last > 0.2 * Second ? 1 : 0;
            last = next;
        }

        // Of gaps with a mean of 0.1 s, e^-2 are longer than 0.2 s.
        Assert.InRange(longer / (double)gaps, Math.Exp(-2) - 0.012, Math.Exp(-2) + 0.012);
    }

    [Fact]
    public void A_shape_is_followed_second_by_second()
    {
        var counts = CountBySecond(new PoissonArrivals(new Steps([400, 0, 100, 0, 0, 1_000]), speed: 1, seed: 1), 6);
        Assert.Equal([0, 0, 0], new[] { counts[1], counts[3], counts[4] });
        Assert.InRange(counts[0], 300, 500);
        Assert.InRange(counts[2], 50, 150);
        Assert.InRange(counts[5], 840, 1_160);
    }

    [Fact]
    public void Faster_time_shortens_the_shape_and_leaves_the_rate()
    {
        var arrivals = new PoissonArrivals(new Steps([.. Enumerable.Repeat(100.0, 600), .. Enumerable.Repeat(500.0, 600)]), speed: 60, seed: 1);
        var counts = CountBySecond(arrivals, 20);
        Assert.InRange(counts[..10].Average(), 84, 116);
        Assert.InRange(counts[10..].Average(), 465, 535);
        Assert.Null(arrivals.Next());
    }

    [Fact]
    public void The_same_seed_brings_them_at_the_same_moments_and_another_does_not()
    {
        long[] Moments(int seed)
        {
            var arrivals = new PoissonArrivals(new ConstantRate(5), speed: 2, seed);
            return [.. Enumerable.Range(0, 1_000).Select(_ => arrivals.Next()!.Value)];
        }

        Assert.Equal(Moments(1), Moments(1));
        Assert.NotEqual(Moments(1), Moments(2));
        Assert.Equal(Moments(1), Moments(1).Order());
    }

    private static int[] CountBySecond(PoissonArrivals arrivals, int seconds)
    {
        var counts = new int[seconds];
        while (arrivals.Next() is { } moment && moment < seconds * Second)
            counts[moment / Second]++;
        return counts;
    }

    private sealed class Steps(double[] rates) : IRate
    {
        public long? Seconds => rates.Length;

        public double At(long second) => rates[second];
    }
}
