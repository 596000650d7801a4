using CsCheck;
using Platform.Learning.Ranking;

namespace Platform.Learning.Tests.Ranking;

public sealed class NdcgTests
{
    [Fact]
    public void A_list_by_hand()
    {
        // DCG = 7/log2(2) + 3/log2(3) + 7/log2(4); the ideal has 7, 7, 3.
        var gained = 7 + (3 / Math.Log2(3)) + (7 / 2d);
        var ideal = 7 + (7 / Math.Log2(3)) + (3 / 2d);
        Assert.Equal(gained / ideal, Ndcg.Of([3, 2, 3, 0, 1, 2], 3), 12);
    }

    [Theory]
    [InlineData(1, 3 / 7d)]
    [InlineData(2, (3 + (7 / 1.5849625007211562)) / (7 + (3 / 1.5849625007211562)))]
    public void Only_the_first_ranks_count_but_the_ideal_is_made_of_all(int k, double expected) =>
        Assert.Equal(expected, Ndcg.Of([2, 3, 0, 0], k), 12);

    [Fact]
    public void A_list_without_anything_of_use_cannot_be_ordered_better() => Assert.Equal(1, Ndcg.Of([0, 0, 0], 3));

    [Fact]
    public void Of_equal_scores_the_earlier_row_stands_first()
    {
        var data = new RankingData([0, 0, 0], 1, [0, 1, 2], [0, 3]);
        Assert.Equal(0, Ndcg.Of(data, [5, 5, 5], 1)[0]);
        Assert.Equal(1, Ndcg.Of(data, [5, 5, 6], 1)[0]);
    }

    [Fact]
    public void No_order_is_better_than_the_labels_own() => Gen.Int[0, 4].Select(label => (float)label).Array[1, 30].Sample(labels =>
    {
        var best = labels.OrderDescending().ToArray();
        Assert.Equal(1, Ndcg.Of(best, 10), 12);
        Assert.InRange(Ndcg.Of(labels, 10), 0, 1 + 1e-12);
    });
}
