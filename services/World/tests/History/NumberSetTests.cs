using Platform.World.History;

namespace Platform.World.Tests.History;

public sealed class NumberSetTests
{
    [Theory]
    [InlineData(2, 3)]
    [InlineData(2, 1_000)]
    [InlineData(700, 999)]
    public void Sets_have_in_common_what_both_were_given_however_common_it_is(int step, int otherStep)
    {
        var sets = new List<NumberSet> { Of(Every(step)), Of(Every(otherStep)) };
        Assert.Equal(Every(step).Intersect(Every(otherStep)), Common(sets));
    }

    [Fact]
    public void A_set_alone_has_all_that_it_was_given_and_counts_it_once()
    {
        var set = Of(Every(7).SelectMany(number => new[] { number, number }));
        Assert.Equal(Every(7), Common([set]));
        Assert.Equal(Every(7).Count(), set.Count);
    }

    [Fact]
    public void A_part_that_one_set_does_not_reach_has_nothing_in_common() =>
        Assert.Empty(Common([Of(Every(5)), Of([10, 20])]).Except([10, 20]));

    [Fact]
    public void Numbers_come_in_order() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Of([2, 1]));

    private static IEnumerable<int> Every(int step) =>
        Enumerable.Range(0, 3 * NumberSet.PartSize).Where(number => number % step == 0);

    private static NumberSet Of(IEnumerable<int> numbers)
    {
        var set = new NumberSet();
        foreach (var number in numbers)
            set.Add(number);
        return set;
    }

    private static List<int> Common(List<NumberSet> sets)
    {
        var (common, room) = (new List<int>(), new ushort[NumberSet.PartSize]);
        for (var part = 0; part < sets.Max(set => set.Parts); part++)
        {
            foreach (var number in NumberSet.Common(sets, part, room))
                common.Add((part * NumberSet.PartSize) + number);
        }

        return common;
    }
}
