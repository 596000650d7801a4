using CsCheck;
using Platform.Learning.Neighbours;

namespace Platform.Learning.Tests.Neighbours;

public sealed class NeighbourSumTests
{
    private static readonly NeighbourLists Lists = NeighbourLists.Pack(
    [
        [new(2, 0.5f), new(3, 0.4f)],
        [new(3, 0.3f), new(0, 0.2f), new(2, 0.1f)],
        [], [],
    ]);

    [Fact]
    public void One_item_has_its_own_list() =>
        Assert.Equal([new(2, 0.5f), new(3, 0.4f)], Find([0], 1));

    [Fact]
    public void Several_items_add_up_and_the_newest_counts_most()
    {
        // Item 1 is the newest: 3 has 0.3 + half of 0.4, 2 has 0.1 + half of 0.5; 0 is asked about itself.
        var found = Find([0, 1], 0.5f);

        Assert.Equal([3, 2], found.Select(scored => scored.Item));
        Assert.Equal(0.5f, found[0].Score, 5);
        Assert.Equal(0.35f, found[1].Score, 5);
    }

    [Fact]
    public void What_the_filter_forbids_stays_out()
    {
        var best = new ScoredItem[5];
        Assert.Equal(1, NeighbourSum.Find(Lists, [0], 1, new NotTwo(), best));
        Assert.Equal(3, best[0].Item);
    }

    [Fact]
    public void It_is_the_sum_over_all_lists() =>
        Gen.Select(Gen.Int[0, 11].HashSet[0, 8].Select(items => items.ToArray()).Array[12], Gen.Int[0, 11].HashSet[1, 6], Gen.Int[0, 12])
            .Sample((neighbours, asked, wanted) =>
            {
                var lists = NeighbourLists.Pack([.. neighbours.Select(items => items
                    .Select((item, index) => new ScoredItem(item, 1f / (1 << index))).ToArray())]);
                int[] items = [.. asked];
                var sums = new float[12];
                for (var index = 0; index < items.Length; index++)
                {
                    for (var place = 0; place < lists.Of(items[index]).Length; place++)
                        sums[lists.Of(items[index])[place]] += lists.ScoresOf(items[index])[place] / (1 << (items.Length - 1 - index));
                }

                var expected = sums.Select((sum, item) => new ScoredItem(item, sum))
                    .Where(scored => scored.Score > 0 && !asked.Contains(scored.Item))
                    .OrderByDescending(scored => scored.Score).ThenBy(scored => scored.Item).Take(wanted);
                var best = new ScoredItem[wanted];
                var count = NeighbourSum.Find(lists, items, 0.5f, default(AllItems), best);

                // Powers of two add up without rounding, whatever the order.
                Assert.Equal(expected, items.Length == 1 ? best.Take(count).OrderByDescending(one => one.Score).ThenBy(one => one.Item) : best.Take(count));
            });

    [Fact]
    public void Arrays_that_do_not_fit_one_another_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new NeighbourLists([0, 2], [0], [1f]));
        Assert.Throws<ArgumentException>(() => new NeighbourLists([0, 1], [0], []));
        Assert.Throws<ArgumentException>(() => new NeighbourLists([0, 1], [1], [1f]));
        Assert.Throws<ArgumentException>(() => new NeighbourLists([0, 2, 1, 2], [0, 1], [1f, 1f]));
        Assert.Throws<ArgumentException>(() => new NeighbourLists([0, 1], [0], [float.NaN]));
        Assert.Throws<ArgumentException>(() => new NeighbourLists([0, 2, 2], [0, 1], [0.1f, 0.2f]));
    }

    private static ScoredItem[] Find(int[] items, float decay)
    {
        var best = new ScoredItem[10];
        return best[..NeighbourSum.Find(Lists, items, decay, default(AllItems), best)];
    }

    private readonly struct NotTwo : IItemFilter
    {
        public bool Allows(int item) => item != 2;
    }
}
