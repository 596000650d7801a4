using Platform.Learning.Ranking.Propensity;

namespace Platform.Learning.Tests.Ranking.Propensity;

public sealed class WeightsTests
{
    [Fact]
    public void Equal_weights_count_each_and_one_large_one_counts_alone()
    {
        Assert.Equal(4, Weights.EffectiveSampleSize([2, 2, 2, 2]));
        Assert.Equal(1, Weights.EffectiveSampleSize([1e9, 1, 1, 1]), 6);
        Assert.Equal(0, Weights.EffectiveSampleSize([]));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0.25, 4)]
    [InlineData(0.01, 10)]
    [InlineData(0, 10)]
    public void A_weight_is_the_inverse_and_never_more_than_the_most(double propensity, double expected) =>
        Assert.Equal(expected, Weights.Inverse(propensity, most: 10));
}
