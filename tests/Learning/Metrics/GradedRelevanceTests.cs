using Platform.Learning.Metrics;

namespace Platform.Learning.Tests.Metrics;

public sealed class GradedRelevanceTests
{
    [Fact]
    public void Gains_are_discounted_by_rank_and_held_against_the_ideal()
    {
        // Grades 3 2 3 0 1 2 (Järvelin and Kekäläinen's example), gain 2^g - 1, all six being all there is.
        var grades = new[] { 3, 2, 3, 0, 1, 2 };
        Assert.Equal(0.9488, GradedRelevance.Ndcg(grades, grades, 6), 4);
        Assert.Equal(1, GradedRelevance.Ndcg([3, 3, 2, 2, 1, 0], grades, 6), 10);
        Assert.Equal(0, GradedRelevance.Ndcg([0, 0], [0], 10));
    }

    [Fact]
    public void What_was_not_found_is_missing_from_the_gain() => Assert.Equal(0.5, GradedRelevance.Ndcg([3], [3, 3, 3, 3, 3, 3, 3, 3, 3, 3], 10), 0);
}
