using CsCheck;
using Platform.Learning.Baskets;

namespace Platform.Learning.Tests.Baskets;

public sealed class FrequentSetsTests
{
    [Fact]
    public void The_sets_are_those_counted_by_hand()
    {
        // Four baskets of bread 0, milk 1, beer 2.
        var sets = FrequentSets.Find(Lists.Of(3, [0, 1], [0, 1, 2], [1, 2], [0]), leastCount: 2);

        Assert.Equal(
            ["0: 3", "0 1: 2", "1: 3", "1 2: 2", "2: 2"],
            sets.Select(set => $"{string.Join(' ', set.Items)}: {set.Count}"));
    }

    [Fact]
    public void All_sets_are_found_with_their_true_counts() =>
        Gen.Select(Gen.Int[0, 127].Array[0, 90], Gen.Int[1, 5]).Sample((masks, least) =>
        {
            // A basket is the set of bits of a number; so is a set of items.
            var baskets = Lists.Of(7, [.. masks.Select(ItemsOf)]);
            var expected = Enumerable.Range(1, 127)
                .Select(set => (Set: set, Count: masks.Count(mask => (mask & set) == set)))
                .Where(set => set.Count >= least);

            var found = FrequentSets.Find(baskets, least)
                .Select(set => (Set: set.Items.Sum(item => 1 << item), set.Count));

            Assert.Equal(expected.Order(), found.Order());
        });

    private static int[] ItemsOf(int mask) => [.. Enumerable.Range(0, 7).Where(item => (mask & (1 << item)) != 0)];
}
