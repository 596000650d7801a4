using CsCheck;
using Platform.Learning.Baskets;

namespace Platform.Learning.Tests.Baskets;

public sealed class LogLikelihoodRatioTests
{
    /// <summary>Dunning 1993, table 2: counts of both words, the first alone, the second alone, neither.</summary>
    [Theory]
    [InlineData(110, 2442, 111, 29114, 270.72)]
    [InlineData(29, 13, 123, 31612, 263.90)]
    [InlineData(31, 23, 139, 31584, 256.84)]
    public void The_ratio_is_the_published_one(int both, int first, int second, int neither, double expected) =>
        Assert.Equal(
            expected, LogLikelihoodRatio.Of(both, both + first, both + second, both + first + second + neither), 0.006);

    [Fact]
    public void Things_that_have_nothing_to_do_with_each_other_have_a_ratio_of_nought() =>
        Assert.Equal(0, LogLikelihoodRatio.Of(both: 20, one: 40, other: 50, all: 100), 9);

    [Fact]
    public void It_does_not_matter_which_is_the_one_and_which_the_other() =>
        Gen.Select(Gen.Int[0, 50], Gen.Int[0, 50], Gen.Int[0, 50], Gen.Int[1, 500]).Sample((both, first, second, neither) =>
            Assert.Equal(
                LogLikelihoodRatio.Of(both, both + first, both + second, both + first + second + neither),
                LogLikelihoodRatio.Of(both, both + second, both + first, both + first + second + neither), 9));

    [Fact]
    public void What_was_seen_once_is_less_certain_than_what_was_seen_often() =>
        Assert.True(
            LogLikelihoodRatio.Certainty(LogLikelihoodRatio.Of(1, 20, 20, 1_000))
            < LogLikelihoodRatio.Certainty(LogLikelihoodRatio.Of(10, 20, 20, 1_000)));
}
