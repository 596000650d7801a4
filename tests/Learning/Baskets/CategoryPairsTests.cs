using Platform.Learning.Baskets;

namespace Platform.Learning.Tests.Baskets;

public sealed class CategoryPairsTests
{
    /// <summary>Women 0 has dresses 1 and shoes 2; men 3 has shirts 4; socks 5.</summary>
    private static readonly int[] Parents = [-1, 0, 0, -1, 3, -1];

    /// <summary>Two products of each leaf: dresses 0 1, shoes 2 3, shirts 4 5, socks 6 7.</summary>
    private static readonly Kinds Kinds = new([1, 1, 2, 2, 4, 4, 5, 5], Parents, [-1, -1, -1, -1, -1, -1, -1, -1]);

    [Fact]
    public void A_category_goes_with_what_is_bought_with_it_more_than_chance_would_have_it()
    {
        var pairs = Learn([.. 20.Times(0, 2), .. 20.Times(4, 6)]);

        Assert.Equal([2], pairs.Of(category: 1, popularity: 0.5, count: 10).Select(other => other.Category));
        Assert.Equal([5], pairs.Of(category: 4, popularity: 0.5, count: 10).Select(other => other.Category));
    }

    [Fact]
    public void A_category_never_bought_leans_on_the_one_above_it()
    {
        // Of women's things only dresses are bought, with socks; shoes lie under women, too.
        var pairs = Learn([.. 20.Times(0, 6), .. 20.Times(1, 7), .. 20.Times(4, 5)]);

        Assert.Equal(5, pairs.Of(category: 2, popularity: 0.5, count: 10)[0].Category);
    }

    [Fact]
    public void Products_of_one_category_stand_for_each_other_unless_they_are_bought_together()
    {
        var pairs = Learn([.. 30.Times(0, 2), .. 30.Times(6, 7), .. 10.Times(4, 6)]);

        Assert.True(pairs.AreSubstitutes(0, 1));
        Assert.False(pairs.AreSubstitutes(6, 7));
        Assert.False(pairs.AreSubstitutes(0, 2));
    }

    [Fact]
    public void Categories_below_one_stand_for_each_other_unless_two_of_them_are_bought_together()
    {
        // Women 0 has dresses 1 (midi 2, maxi 3) and sport 4 (leggings 5, tops 6); one product of each leaf.
        var kinds = new Kinds([2, 3, 5, 6], [-1, 0, 1, 1, 0, 4, 4], [-1, -1, -1, -1]);

        var pairs = CategoryPairs.Learn(Lists.Of(4, [.. 30.Times(2, 3), .. 5.Times(0, 2), .. 5.Times(1, 3)]), views: null, kinds);

        Assert.True(pairs.AreSubstitutes(0, 1));
        Assert.False(pairs.AreSubstitutes(2, 3));
        Assert.False(pairs.AreSubstitutes(0, 2));
    }

    [Fact]
    public void What_is_compared_in_visits_more_than_it_is_bought_together_stands_for_each_other()
    {
        int[][] baskets = [.. 30.Times(0, 1), .. 30.Times(0, 2), .. 30.Times(6, 7), .. 30.Times(4, 6)];
        var views = Lists.Of(8, [.. 90.Times(0, 1), .. 10.Times(0, 2), .. 10.Times(6, 7), .. 90.Times(4, 6)]);

        var pairs = CategoryPairs.Learn(Lists.Of(8, baskets), views, Kinds);

        Assert.True(pairs.AreSubstitutes(0, 1));
        Assert.False(pairs.AreSubstitutes(6, 7));
    }

    [Fact]
    public void Where_all_is_of_one_category_it_tells_no_kinds_apart()
    {
        var kinds = new Kinds([0, 0, 0], [-1], [-1, -1, -1]);

        var pairs = CategoryPairs.Learn(Lists.Of(3, [0, 1], [1, 2]), views: null, kinds);

        Assert.False(pairs.AreSubstitutes(0, 1));
    }

    private static CategoryPairs Learn(params int[][] baskets) => CategoryPairs.Learn(Lists.Of(8, baskets), views: null, Kinds);
}
