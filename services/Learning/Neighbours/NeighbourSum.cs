using System.Buffers;

namespace Platform.Learning.Neighbours;

/// <summary>The best neighbours of several items at once: their lists added up, those of older items less.</summary>
public static class NeighbourSum
{
    /// <summary>Items that count, the newest ones.</summary>
    private const int Most = 12;

    /// <summary>Adds the lists up.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="items">The items asked about, newest last; none of them is in the answer.</param>
    /// <param name="decay">What an item weighs beside the one after it, above 0, up to 1.</param>
    /// <param name="filter">Which items may be in the answer.</param>
    /// <param name="best">Is filled from the start, best first, each item once.</param>
    /// <returns>How many there are.</returns>
    public static int Find<TFilter>(
        NeighbourLists lists, ReadOnlySpan<int> items, float decay, TFilter filter, Span<ScoredItem> best)
        where TFilter : struct, IItemFilter
    {
        ArgumentNullException.ThrowIfNull(lists);
        items = items[Math.Max(0, items.Length - Most)..];
        if (items.Length == 1)
            return Walk(lists, items[0], filter, best);
        var entries = 0;
        foreach (var item in items)
            entries += lists.Of(item).Length;
        var votes = ArrayPool<ScoredItem>.Shared.Rent(entries);
        try
        {
            Gather(lists, items, decay, votes);
            return Add(votes.AsSpan(0, entries), items, filter, best);
        }
        finally
        {
            ArrayPool<ScoredItem>.Shared.Return(votes);
        }
    }

    private static int Walk<TFilter>(NeighbourLists lists, int item, TFilter filter, Span<ScoredItem> best)
        where TFilter : struct, IItemFilter
    {
        var neighbours = lists.Of(item);
        var scores = lists.ScoresOf(item);
        var count = 0;
        for (var index = 0; index < neighbours.Length && count < best.Length; index++)
        {
            if (neighbours[index] != item && filter.Allows(neighbours[index]))
                best[count++] = new ScoredItem(neighbours[index], scores[index]);
        }

        return count;
    }

    private static void Gather(NeighbourLists lists, ReadOnlySpan<int> items, float decay, Span<ScoredItem> votes)
    {
        var (entry, weight) = (0, 1f);
        for (var index = items.Length - 1; index >= 0; index--)
        {
            var neighbours = lists.Of(items[index]);
            var scores = lists.ScoresOf(items[index]);
            for (var neighbour = 0; neighbour < neighbours.Length; neighbour++)
                votes[entry++] = new ScoredItem(neighbours[neighbour], weight * scores[neighbour]);
            weight *= decay;
        }
    }

    private static int Add<TFilter>(Span<ScoredItem> votes, ReadOnlySpan<int> items, TFilter filter, Span<ScoredItem> best)
        where TFilter : struct, IItemFilter
    {
        // By item and then by score, so that the sum does not depend on how the sort treats equals.
        votes.Sort(static (a, b) => a.Item != b.Item ? a.Item.CompareTo(b.Item) : b.Score.CompareTo(a.Score));
        var top = new TopItems(best);
        for (var start = 0; start < votes.Length;)
        {
            var (item, sum) = (votes[start].Item, 0f);
            for (; start < votes.Length && votes[start].Item == item; start++)
                sum += votes[start].Score;
            if (!items.Contains(item) && filter.Allows(item))
                top.Offer(item, sum);
        }

        return top.Sort();
    }
}
