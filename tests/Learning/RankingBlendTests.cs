namespace Platform.Learning.Tests;

public sealed class RankingBlendTests
{
    private static readonly ScoredItem[] One = [new(1, 10), new(2, 5)];
    private static readonly ScoredItem[] Other = [new(2, 0.2f), new(3, 0.1f)];

    [Fact]
    public void Scores_are_parts_of_the_highest_and_weighed()
    {
        var best = new ScoredItem[5];

        var count = RankingBlend.Mix(One, Other, 0.25f, best);

        // 1: 0.75 of 1. 2: 0.75 of a half and 0.25 of 1. 3: 0.25 of a half.
        Assert.Equal([1, 2, 3], best[..count].Select(scored => scored.Item));
        Assert.Equal(0.75f, best[0].Score, 5);
        Assert.Equal(0.625f, best[1].Score, 5);
        Assert.Equal(0.125f, best[2].Score, 5);
    }

    [Fact]
    public void With_no_weight_the_first_keeps_its_order_and_with_all_of_it_the_other()
    {
        var best = new ScoredItem[2];

        Assert.Equal(2, RankingBlend.Mix(One, Other, 0, best));
        Assert.Equal([1, 2], best.Select(scored => scored.Item));
        Assert.Equal(2, RankingBlend.Mix(One, Other, 1, best));
        Assert.Equal([2, 3], best.Select(scored => scored.Item));
    }
}
