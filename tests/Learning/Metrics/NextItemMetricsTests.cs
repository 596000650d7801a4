using CsCheck;
using Platform.Learning.Metrics;

namespace Platform.Learning.Tests.Metrics;

public sealed class NextItemMetricsTests
{
    /// <summary>Item 0 is the most popular; item 4 was never seen.</summary>
    private static readonly int[] Counts = [10, 5, 2, 1, 0];

    [Fact]
    public void Mrr_and_hit_rate_look_only_at_the_very_next_item()
    {
        var result = Measure(3, ([2, 0, 1], [0, 3]), ([1, 2, 3], [0, 1]), ([3, 1, 0], [3]));
        Assert.Equal((0.5 + 0 + 1) / 3, result["mrr@3"], 12);
        Assert.Equal(2 / 3d, result["hr@3"], 12);
    }

    [Fact]
    public void Precision_and_recall_look_at_all_the_rest()
    {
        var result = Measure(3, ([2, 0, 1], [0, 3, 2, 4]), ([1, 2, 3], [0]));
        Assert.Equal(2 / 3d / 2, result["precision@3"], 12);
        Assert.Equal(2 / 4d / 2, result["recall@3"], 12);
    }

    [Fact]
    public void Precision_divides_by_k_even_where_the_answer_is_shorter() =>
        Assert.Equal(1 / 4d, Measure(4, ([0], [0]))["precision@4"], 12);

    [Fact]
    public void Ndcg_discounts_by_the_logarithm_of_the_rank()
    {
        var result = Measure(3, ([2, 1, 0], [0, 2]));
        Assert.Equal((1 + (1 / Math.Log2(4))) / (1 + (1 / Math.Log2(3))), result["ndcg@3"], 12);
    }

    [Fact]
    public void Ndcg_is_1_when_the_answer_begins_with_more_than_fits() =>
        Assert.Equal(1, Measure(2, ([1, 0], [0, 1, 2, 3]))["ndcg@2"], 12);

    [Fact]
    public void What_the_rest_repeats_counts_once()
    {
        var result = Measure(2, ([0, 1], [0, 0, 0]));
        Assert.Equal(1, result["recall@2"], 12);
        Assert.Equal(1, result["ndcg@2"], 12);
    }

    [Fact]
    public void Coverage_is_the_part_of_the_known_items_that_was_ever_answered() =>
        Assert.Equal(3 / 4d, Measure(2, ([0, 1], [2]), ([1, 2], [2]))["coverage@2"], 12);

    [Fact]
    public void An_answered_item_that_training_never_saw_covers_nothing() =>
        Assert.Equal(1 / 4d, Measure(2, ([0, 4], [2]))["coverage@2"], 12);

    [Fact]
    public void Popularity_is_measured_against_the_most_popular_item() =>
        Assert.Equal((((1 + 0.5) / 2) + 0.2) / 2, Measure(2, ([0, 1], [2]), ([2], [2]))["popularity@2"], 6);

    [Fact]
    public void Only_the_first_k_of_an_answer_count()
    {
        var result = Measure(1, ([2, 0, 1], [0]));
        Assert.Equal(0, result["hr@1"]);
        Assert.Equal(1 / 4d, result["coverage@1"], 12);
    }

    [Fact]
    public void An_item_the_model_does_not_know_is_a_miss_and_no_error()
    {
        var result = Measure(2, ([0, 1], [-1, 0, -2]));
        Assert.Equal(0, result["mrr@2"]);
        Assert.Equal(1 / 3d, result["recall@2"], 12);
    }

    [Fact]
    public void An_empty_answer_is_a_miss_and_no_error()
    {
        var result = Measure(2, ([], [0]));
        Assert.Equal(0, result.Values.Sum());
    }

    [Fact]
    public void Without_predictions_there_are_no_figures() => Assert.Empty(Measure(20));

    [Fact]
    public void A_prediction_of_nothing_is_an_error() =>
        Assert.Throws<ArgumentException>(() => Measure(20, ([0], [])));

    [Fact]
    public void Every_figure_lies_between_0_and_1() =>
        Gen.Select(Gen.Int[0, 4].Array[0, 12], Gen.Int[-2, 4].Array[1, 8], Gen.Int[1, 6]).Sample((answer, rest, k) =>
            Assert.All(Measure(k, ([.. answer.Distinct()], rest)).Values, value => Assert.InRange(value, 0, 1 + 1e-12)));

    private static IReadOnlyDictionary<string, double> Measure(int k, params (int[] Answer, int[] Truth)[] predictions)
    {
        var metrics = new NextItemMetrics(k, Counts);
        foreach (var (answer, rest) in predictions)
            metrics.Add(answer, rest);
        return metrics.Result;
    }
}
