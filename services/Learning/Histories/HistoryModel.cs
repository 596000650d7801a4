namespace Platform.Learning.Histories;

/// <summary>
/// Says what a customer may want next, from what the customer had to do with before: the neighbours of those
/// items, the last ones counting most. It never changes, so many threads may ask at once.
/// </summary>
public sealed class HistoryModel
{
    /// <summary>A history's item that counts less than this, against 1 for the last, ends the look back.</summary>
    private const double LeastWeight = 1e-4;

    /// <summary>Items of a history that count, at most.</summary>
    private const int LongestLook = 50;

    private readonly float[] _ages;
    private readonly ScratchPool<ItemSums> _pool;

    /// <param name="offsets">Shape [items + 1]: item i has the neighbours offsets[i] to offsets[i + 1] - 1.</param>
    /// <param name="neighbours">Shape [entries]: the neighbours, best first, each 0 to items - 1.</param>
    /// <param name="scores">Shape [entries]: how near they are, positive.</param>
    /// <param name="parameters">What the model was learned with.</param>
    /// <exception cref="ArgumentException">The arrays do not fit one another.</exception>
    public HistoryModel(int[] offsets, int[] neighbours, float[] scores, HistoryParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(offsets);
        ArgumentNullException.ThrowIfNull(neighbours);
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(parameters);
        if (offsets.Length == 0 || offsets[0] != 0 || offsets[^1] != neighbours.Length)
            throw new ArgumentException($"Offsets must run from 0 to {neighbours.Length}.", nameof(offsets));
        if (offsets.AsSpan(1).ToArray().Where((end, item) => end < offsets[item]).Any())
            throw new ArgumentException("Offsets must not fall.", nameof(offsets));
        if (scores.Length != neighbours.Length)
            throw new ArgumentException($"{neighbours.Length} neighbours need as many scores.", nameof(scores));
        if (neighbours.Any(neighbour => (uint)neighbour >= (uint)(offsets.Length - 1)))
            throw new ArgumentException($"Neighbours must be 0 to {offsets.Length - 2}.", nameof(neighbours));
        (Offsets, Neighbours, Scores, Parameters) = (offsets, neighbours, scores, parameters);
        _ages = AgeWeights(parameters);
        _pool = new ScratchPool<ItemSums>(() => new ItemSums(ItemCount));
    }

    public int[] Offsets { get; }

    public int[] Neighbours { get; }

    public float[] Scores { get; }

    public HistoryParameters Parameters { get; }

    public int ItemCount => Offsets.Length - 1;

    /// <summary>The items that fit a history best. Allocates nothing once as many threads have asked as ever ask at once.</summary>
    /// <param name="history">What the customer had to do with, newest last; each 0 to the number of items - 1, others are passed over.</param>
    /// <param name="filter">Says which items may be in the answer. Those of the history may, unless it forbids them.</param>
    /// <param name="best">Receives the items, best first.</param>
    /// <returns>The number of items found; fewer than asked where the history leads to no more.</returns>
    public int Recommend<TFilter>(ReadOnlySpan<int> history, TFilter filter, Span<ScoredItem> best)
        where TFilter : struct, IItemFilter
    {
        var sums = _pool.Rent();
        for (var age = 0; age < history.Length && age < _ages.Length; age++)
        {
            var item = history[history.Length - 1 - age];
            if ((uint)item >= (uint)ItemCount)
                continue;
            for (var entry = Offsets[item]; entry < Offsets[item + 1]; entry++)
                sums.Add(Neighbours[entry], _ages[age] * Scores[entry]);
        }

        var top = new TopItems(best);
        foreach (var item in sums.Touched)
        {
            if (top.WouldKeep(item, sums[item]) && filter.Allows(item))
                top.Offer(item, sums[item]);
        }

        sums.Clear();
        _pool.Return(sums);
        return top.Sort();
    }

    private static float[] AgeWeights(HistoryParameters parameters)
    {
        var weights = new List<float>();
        for (var age = 0; age < LongestLook; age++)
        {
            var weight = Math.Pow(parameters.Decay, age) * Math.Pow(age + 1, -parameters.AgePower);
            if (weight < LeastWeight)
                break;
            weights.Add((float)weight);
        }

        return [.. weights];
    }
}
