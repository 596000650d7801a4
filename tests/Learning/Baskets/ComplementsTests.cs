using CsCheck;
using Platform.Learning.Baskets;
using Platform.Learning.Content;
using Platform.Learning.Neighbours;
using Platform.Learning.Tuning;

namespace Platform.Learning.Tests.Baskets;

public sealed class ComplementsTests
{
    private static readonly ComplementParameters Plain = new() { Before = 1, Nearness = 0 };

    [Fact]
    public void Popularity_does_not_win_by_being_popular()
    {
        // A carrier bag 9 is in two baskets of three, whatever else is in them; pasta 0 and sauce 1 belong together.
        var baskets = new List<int[]>();
        for (var index = 0; index < 300; index++)
        {
            int[] basket = index % 5 == 0 ? index % 2 == 0 ? [0, 1] : [0, 2] : [2 + (index % 7)];
            baskets.Add(index % 3 == 0 ? basket : [.. basket, 9]);
        }

        var lists = All(Plain, 10, [.. baskets]);

        Assert.Equal(1, lists.Of(0)[0]);
    }

    [Fact]
    public void What_comes_into_the_basket_later_counts_more_where_direction_counts()
    {
        // Phones 0 are followed by covers 1, and come after bags 2, as often.
        int[][] baskets = [.. 10.Times(0, 1), .. 10.Times(2, 0), .. 50.Times(3), .. 50.Times(4, 5)];

        var lists = All(Plain with { Before = 0.1 }, 6, baskets);

        Assert.Equal(1, lists.Of(0)[0]);
        Assert.Equal(0, lists.Of(2)[0]);
    }

    [Fact]
    public void A_product_without_purchases_has_the_best_sellers_of_what_goes_with_its_category()
    {
        // Dresses 0 1, shoes 2 3, drills 4, screws 5; dress 1 was never bought.
        var kinds = new Kinds([0, 0, 1, 1, 2, 3], [-1, -1, -1, -1], [-1, -1, -1, -1, -1, -1]);
        int[][] baskets = [.. 10.Times(0, 2), .. 20.Times(0, 3), .. 60.Times(4, 5)];

        var lists = All(Plain, 6, kinds, baskets);

        Assert.Equal([3, 2], lists.Of(1).ToArray());
    }

    [Fact]
    public void Of_equal_sellers_the_one_that_fits_in_style_comes_first()
    {
        // Shoes 2 and 3 sell alike; shoe 3 has the colour of dress 1, which was never bought.
        var kinds = new Kinds([0, 0, 1, 1, 2, 3], [-1, -1, -1, -1], [-1, -1, -1, -1, -1, -1]);
        int[][] baskets = [.. 10.Times(0, 2), .. 10.Times(0, 3), .. 60.Times(4, 5)];
        var style = FeatureBags.Build([[], [(0, 1f)], [(1, 1f)], [(0, 1f)], [], []], featureCount: 2);

        var evidence = new ComplementEvidence(Lists.Of(6, baskets), views: null, kinds, style);
        var lists = new Complements(evidence, Plain).All(5, cores: 1);

        Assert.Equal([3, 2], lists.Of(1).ToArray());
    }

    [Fact]
    public void Variants_and_substitutes_stay_out_though_they_are_bought_together()
    {
        // Dress 0 in another colour is 1; dress 2 is another dress; shoes 3 and 4 differ in size only.
        var kinds = new Kinds([0, 0, 0, 1, 1], [-1, -1], [7, 7, -1, 8, 8]);
        int[][] baskets = [.. 20.Times(0, 1), .. 5.Times(0, 2), .. 50.Times(0, 3), .. 20.Times(3, 4), .. 20.Times(2, 3)];

        var lists = All(Plain, 5, kinds, baskets);

        Assert.DoesNotContain(1, lists.Of(0).ToArray());
        Assert.DoesNotContain(2, lists.Of(0).ToArray());
        Assert.Contains(3, lists.Of(0).ToArray());
        Assert.DoesNotContain(4, lists.Of(3).ToArray());
    }

    [Fact]
    public void Lists_have_each_item_once_never_the_item_itself_and_do_not_depend_on_cores() =>
        Gen.Select(Gen.Int[0, 9].HashSet[1, 5].Select(items => items.ToArray()).Array[1, 40], Gen.Int[-1, 2].Array[10])
            .Sample((baskets, leaves) =>
            {
                var kinds = new Kinds(leaves, [-1, 0, 0], [.. leaves.Select((leaf, item) => item % 4 == 0 ? leaf : -1)]);
                var one = All(new ComplementParameters(), 10, kinds, baskets);
                var evidence = new ComplementEvidence(Lists.Of(10, baskets), views: null, kinds, content: null);
                var two = new Complements(evidence, new ComplementParameters()).All(10, cores: 2);

                Assert.Equal(one.Items, two.Items);
                Assert.Equal(one.Scores, two.Scores);
                for (var item = 0; item < 10; item++)
                {
                    var others = one.Of(item).ToArray();
                    Assert.DoesNotContain(item, others);
                    Assert.Equal(others.Length, others.Distinct().Count());
                    Assert.DoesNotContain(others, other => kinds.AreVariants(item, other) || evidence.Pairs.AreSubstitutes(item, other));
                }
            });

    [Fact]
    public void The_tuner_finds_out_whether_direction_counts()
    {
        // Each thing is followed by its own complement, and preceded by any.
        var random = new Random(5);
        int[][] ordered = [.. Enumerable.Range(0, 600).Select(_ => random.Next(10)).Select(item => new[] { random.Next(20, 40), item, item + 10 })];

        var found = ComplementTuning.Find(
            Lists.Of(40, ordered), null, Kinds.Unknown(40), null, new SearchBudget { Trials = 40, Seed = 1, Cores = 2 }, default);
        var again = ComplementTuning.Find(
            Lists.Of(40, ordered), null, Kinds.Unknown(40), null, new SearchBudget { Trials = 40, Seed = 1, Cores = 1 }, default);

        Assert.Equal(found, again);
        var lists = All(found, 40, ordered);
        Assert.All(Enumerable.Range(0, 10), item => Assert.Equal(item + 10, lists.Of(item)[0]));
    }

    private static NeighbourLists All(ComplementParameters parameters, int itemCount, params int[][] baskets) =>
        All(parameters, itemCount, Kinds.Unknown(itemCount), baskets);

    private static NeighbourLists All(ComplementParameters parameters, int itemCount, Kinds kinds, params int[][] baskets) =>
        new Complements(new ComplementEvidence(Lists.Of(itemCount, baskets), views: null, kinds, content: null), parameters)
            .All(itemCount, cores: 1);
}
