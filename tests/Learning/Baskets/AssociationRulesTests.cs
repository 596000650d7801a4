using Platform.Learning.Baskets;

namespace Platform.Learning.Tests.Baskets;

public sealed class AssociationRulesTests
{
    /// <summary>Five baskets of bread 0, milk 1, beer 2.</summary>
    private static readonly Sequences Baskets = Lists.Of(3, [0, 1], [0, 1], [0, 1, 2], [2], [0]);

    [Fact]
    public void Support_confidence_and_lift_are_those_worked_out_by_hand()
    {
        var rule = Rules(confidence: 0.7, shortest: 2).Single(rule => rule is { Left: [0], Right: 1 });

        Assert.Equal(3 / 5.0, rule.Support, 12);
        Assert.Equal(3 / 4.0, rule.Confidence, 12);
        Assert.Equal(3 / 4.0 / (3 / 5.0), rule.Lift, 12);
    }

    [Fact]
    public void A_rule_must_be_as_confident_as_asked()
    {
        Assert.DoesNotContain(Rules(confidence: 0.76, shortest: 2), rule => rule is { Left: [0], Right: 1 });
        Assert.Contains(Rules(confidence: 0.75, shortest: 2), rule => rule is { Left: [0], Right: 1 });
    }

    [Fact]
    public void A_rule_without_a_left_side_is_as_confident_as_its_item_is_common()
    {
        var rule = Assert.Single(Rules(confidence: 0.7, shortest: 1), rule => rule.Left.Count == 0);

        Assert.Equal((0, 0.8, 1.0), (rule.Right, rule.Confidence, rule.Lift));
    }

    [Fact]
    public void Rules_of_several_items_have_one_on_the_right() =>
        Assert.Equal(
            ["0 1 -> 2", "0 2 -> 1", "1 2 -> 0"],
            Rules(confidence: 0, shortest: 3).Select(rule => $"{string.Join(' ', rule.Left)} -> {rule.Right}").Order());

    [Theory]
    [InlineData(0.001, 9_835, 10)]
    [InlineData(0.01, 9_800, 98)]
    [InlineData(0.5, 3, 2)]
    [InlineData(0.0001, 10, 1)]
    public void A_support_is_reached_by_whole_baskets(double support, int baskets, int expected) =>
        Assert.Equal(expected, AssociationRules.LeastCount(support, baskets));

    private static AssociationRule[] Rules(double confidence, int shortest) =>
        [.. AssociationRules.Of(FrequentSets.Find(Baskets, 1), Baskets.Count, confidence, shortest)];
}
