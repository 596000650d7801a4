namespace Platform.Learning.Histories;

/// <summary>The neighbours of every item, made item by item on several threads.</summary>
internal static class NeighbourTable
{
    /// <summary>Fills a table whose rows do not depend on one another, so neither on the number of threads.</summary>
    /// <param name="itemCount">Rows of the table.</param>
    /// <param name="cores">How many threads may be used.</param>
    /// <param name="row">Makes the row of an item; has sums to itself, and leaves them clear.</param>
    /// <param name="cancel">Ends it.</param>
    public static ScoredItem[][] Fill(int itemCount, int cores, Func<int, ItemSums, ScoredItem[]> row, CancellationToken cancel)
    {
        var rows = new ScoredItem[itemCount][];
        Parallel.For(
            0, itemCount, new ParallelOptions { MaxDegreeOfParallelism = cores, CancellationToken = cancel },
            () => new ItemSums(itemCount),
            (item, _, sums) =>
            {
                rows[item] = row(item, sums);
                return sums;
            },
            _ => { });
        return rows;
    }

    /// <summary>
    /// What brings the tables of different kinds to one scale: 1 over the mean score of the best neighbour, 1 for a
    /// table without neighbours.
    /// </summary>
    public static float ScaleOf(ScoredItem[][] rows)
    {
        var (sum, count) = (0d, 0);
        foreach (var row in rows)
        {
            if (row.Length == 0)
                continue;
            var best = 0f;
            foreach (var neighbour in row)
                best = Math.Max(best, neighbour.Score);
            (sum, count) = (sum + best, count + 1);
        }

        return sum > 0 ? (float)(count / sum) : 1;
    }
}
