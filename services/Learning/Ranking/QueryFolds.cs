namespace Platform.Learning.Ranking;

/// <summary>Cuts queries into folds, so that no query is learnt from and asked about at once.</summary>
public static class QueryFolds
{
    /// <summary>Deals the queries out, shuffled; sizes differ by one at most.</summary>
    /// <param name="queries">How many there are.</param>
    /// <param name="folds">How many folds, 2 to the number of queries.</param>
    /// <param name="seed">Shuffles.</param>
    /// <returns>For each fold the queries held out, by rising number.</returns>
    public static IReadOnlyList<int[]> Deal(int queries, int folds, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(queries, folds);
        var order = new int[queries];
        for (var query = 0; query < queries; query++)
            order[query] = query;
        new Random(seed).Shuffle(order);
        return [.. Enumerable.Range(0, folds).Select(fold => order.Where((_, place) => place % folds == fold).Order().ToArray())];
    }

    /// <summary>All queries but those of a fold.</summary>
    public static int[] AllBut(int queries, ReadOnlySpan<int> heldOut)
    {
        var isHeldOut = new bool[queries];
        foreach (var query in heldOut)
            isHeldOut[query] = true;
        return [.. Enumerable.Range(0, queries).Where(query => !isHeldOut[query])];
    }
}
