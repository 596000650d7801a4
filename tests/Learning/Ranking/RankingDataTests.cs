using Platform.Learning.Ranking;

namespace Platform.Learning.Tests.Ranking;

public sealed class RankingDataTests
{
    [Fact]
    public void Some_queries_keep_their_rows_labels_and_weights()
    {
        var data = new RankingData([1, 2, 3, 4, 5, 6], 2, [0, 1, 2], [0, 1, 3], [0.5f, 2]);
        var second = data.Select([1]);
        Assert.Equal([3, 4, 5, 6], second.Features.ToArray());
        Assert.Equal([1, 2], second.Labels.ToArray());
        Assert.Equal([0, 2], second.Offsets.ToArray());
        Assert.Equal([2f], second.Weights.ToArray());
    }

    [Theory]
    [InlineData(0.5f)]
    [InlineData(-1f)]
    [InlineData(31f)]
    [InlineData(float.NaN)]
    public void A_label_is_a_whole_number_within_bounds(float label) =>
        Assert.Throws<ArgumentException>(() => new RankingData([1], 1, [label], [0, 1]));

    [Fact]
    public void Queries_cover_all_rows() => Assert.Throws<ArgumentException>(() => new RankingData([1, 2], 1, [0, 1], [0, 1]));

    [Fact]
    public void Nobody_weighs_nothing() => Assert.Throws<ArgumentException>(() => new RankingData([1], 1, [0], [0, 1], [0]));
}
