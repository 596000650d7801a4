using CsCheck;
using Platform.Learning.Content;
using Platform.Learning.Neighbours;
using Platform.Learning.Tuning;

namespace Platform.Learning.Tests.Content;

public sealed class BlendedNeighboursTests
{
    private static readonly BlendParameters Plain =
        new() { Damping = 0.5, Nearness = 0, Strength = 2, Likeness = 0.5, Sharpness = 1 };

    [Fact]
    public void The_score_is_the_one_worked_out_by_hand()
    {
        // 0 and 1 were seen together twice, 0 in four visits, 1 in two; their content is the same.
        var blend = Blend([.. 2.Times(0, 1), .. 2.Times(0, 2)], Same(3), Plain);

        var score = blend.Of(0, 3).Single(scored => scored.Item == 1).Score;

        Assert.Equal((2 + (2 * 0.5)) / (Math.Sqrt(4 * 2) + 2), score, 5);
    }

    [Fact]
    public void A_product_without_history_has_neighbours_by_content()
    {
        var content = Bags([0], [1], [0], [1]);

        Assert.Equal(0, Blend(5.Times(0, 1), content, Plain).Of(2, 3)[0].Item);
    }

    [Fact]
    public void Clicks_without_a_catalogue_are_enough()
    {
        var neighbours = Blend([.. 5.Times(0, 1), .. 1.Times(0, 2)], content: null, Plain).Of(0, 3);

        Assert.Equal([1, 2], neighbours.Select(scored => scored.Item));
    }

    [Fact]
    public void Long_history_outweighs_content_and_short_history_does_not()
    {
        // 0 looks like 1; it is seen with 2, which looks like nothing else.
        var content = Bags([0], [0], [1], [2]);

        Assert.Equal(1, Blend(1.Times(0, 2, 3), content, Plain with { Likeness = 0.6 }).Of(0, 1)[0].Item);
        Assert.Equal(2, Blend(50.Times(0, 2), content, Plain with { Likeness = 0.6 }).Of(0, 1)[0].Item);
    }

    [Fact]
    public void What_everybody_looks_at_is_not_everybodys_neighbour()
    {
        int[][] visits = [.. 5.Times(0, 1, 2), .. 95.Times(2)];

        Assert.Equal(1, Blend(visits, content: null, Plain).Of(0, 2)[0].Item);
    }

    [Fact]
    public void Items_of_one_group_are_no_neighbours()
    {
        var visits = new Cooccurrence(Lists.Of(3, [0, 1, 2]));
        var blend = new BlendedNeighbours(visits, null, [[], [], []], groups: [4, 4, -1], Plain);

        Assert.Equal([2], blend.Of(0, 3).Select(scored => scored.Item));
    }

    [Fact]
    public void A_pair_has_one_score_whichever_is_asked_and_whatever_the_cores() =>
        Gen.Select(Gen.Int[0, 7].Array[1, 6].Array[0, 25], Gen.Int[0, 9].Array[0, 4].Array[8]).Sample((visits, features) =>
        {
            var blend = Blend(visits, Bags(features), new BlendParameters());
            var (one, two) = (blend.All(8, cores: 1), blend.All(8, cores: 2));
            Assert.Equal(one.Items, two.Items);
            Assert.Equal(one.Scores, two.Scores);
            for (var item = 0; item < 8; item++)
            {
                Assert.DoesNotContain(item, one.Of(item).ToArray());
                foreach (var other in one.Of(item))
                {
                    var back = one.Of(other).IndexOf(item);
                    Assert.True(back >= 0);
                    Assert.Equal(one.ScoresOf(item)[one.Of(item).IndexOf(other)], one.ScoresOf(other)[back], 5);
                }
            }
        });

    [Fact]
    public void The_tuner_trusts_content_where_content_leads_to_what_is_looked_at_next()
    {
        // Forty items in ten looks; a visit stays within a look, each pair is too rare to be counted.
        var random = new Random(3);
        var content = Bags([.. Enumerable.Range(0, 40).Select(item => new[] { item % 10 })]);
        int[][] visits = [.. Enumerable.Range(0, 120).Select(_ => random.Next(10)).Select(look => new[] { look + (10 * random.Next(4)), look + (10 * random.Next(4)) })];
        var alike = ContentNeighbours.Find(content, 20, cores: 1);
        var groups = Enumerable.Repeat(-1, 40).ToArray();

        var found = BlendTuning.Find(Lists.Of(40, visits), content, alike, groups, new SearchBudget { Trials = 30, Seed = 1, Cores = 2 }, default);
        var again = BlendTuning.Find(Lists.Of(40, visits), content, alike, groups, new SearchBudget { Trials = 30, Seed = 1, Cores = 1 }, default);

        Assert.Equal(found, again);
        var blend = new BlendedNeighbours(new Cooccurrence(Lists.Of(40, visits)), content, alike, groups, found);
        Assert.All(Enumerable.Range(0, 40), item => Assert.All(
            blend.Of(item, 3), scored => Assert.Equal(item % 10, scored.Item % 10)));
    }

    private static BlendedNeighbours Blend(IEnumerable<int[]> visits, FeatureBags? content, BlendParameters parameters)
    {
        var count = content?.Count ?? 4;
        var alike = content is null
            ? [.. Enumerable.Repeat(Array.Empty<ScoredItem>(), count)]
            : ContentNeighbours.Find(content, count, cores: 1);
        return new BlendedNeighbours(
            new Cooccurrence(Lists.Of(count, [.. visits])), content, alike, [.. Enumerable.Repeat(-1, count)], parameters);
    }

    private static FeatureBags Same(int count) => Bags([.. Enumerable.Range(0, count).Select(_ => new int[1])]);

    private static FeatureBags Bags(params int[][] items) => FeatureBags.Build(
        [.. items.Select(features => features.Select(feature => (feature, 1f)).ToArray())],
        1 + items.SelectMany(features => features).DefaultIfEmpty(0).Max());
}
