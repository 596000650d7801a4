using CsCheck;
using Platform.Learning.Content;

namespace Platform.Learning.Tests.Content;

public sealed class ContentNeighboursTests
{
    [Fact]
    public void A_shared_rare_feature_outweighs_a_shared_common_one()
    {
        // Feature 0 is everybody's, feature 1 belongs to items 0 and 1 only.
        var bags = Bags([0, 1], [0, 1], [0, 2], [0, 3]);

        var neighbours = ContentNeighbours.Find(bags, count: 3, cores: 1);

        Assert.Equal(1, neighbours[0][0].Item);
        Assert.True(neighbours[0][0].Score > neighbours[0][1].Score);
    }

    [Fact]
    public void The_cosine_is_the_one_worked_out_by_hand()
    {
        // Two items of three: idf is ln(1 + 3/2) for features 0 and 1, ln(1 + 3/1) for 2 and 3.
        var bags = Bags([0, 1, 2], [0, 1, 3], [4]);
        var (common, rare) = (Math.Log(2.5), Math.Log(4));
        var expected = 2 * common * common / ((2 * common * common) + (rare * rare));

        Assert.Equal(expected, bags.Cosine(0, 1), 5);
        Assert.Equal(0, bags.Cosine(0, 2));
        Assert.Equal(1, bags.Cosine(0, 0), 5);
    }

    [Fact]
    public void An_item_without_features_has_no_neighbours() =>
        Assert.Empty(ContentNeighbours.Find(Bags([], [0], [0]), 5, 1)[0]);

    [Fact]
    public void Neighbours_are_those_of_a_full_comparison_whatever_the_cores() =>
        Gen.Int[0, 12].Array[0, 6].Array[1, 25].Sample(items =>
        {
            var bags = Bags(items);
            var one = ContentNeighbours.Find(bags, 5, cores: 1);
            var two = ContentNeighbours.Find(bags, 5, cores: 2);
            for (var item = 0; item < bags.Count; item++)
            {
                Assert.Equal(one[item], two[item]);
                var expected = Enumerable.Range(0, bags.Count).Where(other => other != item)
                    .Select(other => new ScoredItem(other, bags.Cosine(item, other))).Where(scored => scored.Score > 0)
                    .OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Item).Take(5);
                Assert.Equal(expected, one[item]);
            }
        });

    [Fact]
    public void A_row_has_the_cosines_of_its_item_whatever_it_was_set_to_before() =>
        Gen.Int[0, 12].Array[0, 6].Array[1, 10].Sample(items =>
        {
            var bags = Bags(items);
            var row = new FeatureRow(bags);
            for (var item = 0; item < bags.Count; item++)
            {
                row.Set(item);
                for (var other = 0; other < bags.Count; other++)
                    Assert.Equal(bags.Cosine(item, other), row.CosineWith(other), 5);
            }
        });

    private static FeatureBags Bags(params int[][] items) => FeatureBags.Build(
        [.. items.Select(features => features.Select(feature => (feature, 1f)).ToArray())],
        1 + items.SelectMany(features => features).DefaultIfEmpty(0).Max());
}
