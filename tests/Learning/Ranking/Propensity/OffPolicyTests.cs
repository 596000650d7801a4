using Platform.Learning.Ranking.Propensity;

namespace Platform.Learning.Tests.Ranking.Propensity;

public sealed class OffPolicyTests
{
    [Fact]
    public void Three_decisions_by_hand()
    {
        // Weights 1, 4 and 0.5; the second and the third earned something.
        var value = OffPolicy.Value([0, 1, 1], [0.5, 0.25, 0.5], [0.5, 1, 0.25]);
        Assert.Equal(4.5 / 3, value.Plain, 12);
        Assert.Equal(4.5 / 5.5, value.SelfNormalised, 12);
        Assert.Equal(5.5 * 5.5 / 17.25, value.EffectiveSampleSize, 12);
    }

    [Fact]
    public void Too_few_effective_decisions_conclude_nothing()
    {
        var value = OffPolicy.Value([0, 1, 1], [0.5, 0.25, 0.5], [0.5, 1, 0.25]);
        Assert.Null(value.Conclusion);
        Assert.Contains("Nothing is concluded: effective sample size 1.8 of 3", value.Verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_that_covers_the_policy_concludes_near_the_truth()
    {
        // Two products that earn 0.1 and 0.3; the log shows the first three times in four, the valued policy each half the time.
        var random = new Random(5);
        var (rewards, logged, valued) = (new double[20_000], new double[20_000], new double[20_000]);
        for (var decision = 0; decision < rewards.Length; decision++)
        {
            var isFirst = random.NextDouble() < 0.75;
            rewards[decision] = random.NextDouble() < (isFirst ? 0.1 : 0.3) ? 1 : 0;
            (logged[decision], valued[decision]) = (isFirst ? 0.75 : 0.25, 0.5);
        }

        var bounds = OffPolicy.Value(rewards, logged, valued).Conclusion!.Value;
        Assert.InRange(0.2, bounds.Low, bounds.High);
        Assert.InRange(bounds.High - bounds.Low, 0.005, 0.02);
    }

    [Fact]
    public void A_cut_off_weight_counts_as_the_most() =>
        Assert.Equal((1 + 2 + 0.5) / 3, OffPolicy.Value([1, 1, 1], [0.5, 0.25, 0.5], [0.5, 1, 0.25], most: 2).Plain, 12);

    [Fact]
    public void What_cannot_have_happened_is_refused() => Assert.Throws<ArgumentException>(() => OffPolicy.Value([1], [0], [0.5]));
}
