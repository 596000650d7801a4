namespace Platform.Learning.Neighbours;

/// <summary>
/// The best neighbours of every item, best first, as flat arrays: item i has the neighbours
/// <c>Items[Offsets[i] .. Offsets[i + 1]]</c>.
/// </summary>
public sealed class NeighbourLists
{
    /// <param name="offsets">Shape [items + 1], not falling, from 0 to the number of entries.</param>
    /// <param name="items">Shape [entries], each 0 to items - 1.</param>
    /// <param name="scores">Shape [entries], finite, not rising within a list.</param>
    /// <exception cref="ArgumentException">The shapes do not fit one another, or an entry is none.</exception>
    public NeighbourLists(int[] offsets, int[] items, float[] scores)
    {
        ArgumentNullException.ThrowIfNull(offsets);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(scores);
        if (offsets.Length == 0 || offsets[0] != 0 || offsets[^1] != items.Length)
            throw new ArgumentException($"Offsets must run from 0 to {items.Length}.", nameof(offsets));
        if (scores.Length != items.Length)
            throw new ArgumentException($"{items.Length} neighbours need as many scores.", nameof(scores));
        for (var item = 0; item + 1 < offsets.Length; item++)
        {
            if (offsets[item] > offsets[item + 1])
                throw new ArgumentException($"The list of item {item} ends before it begins.", nameof(offsets));
            for (var entry = offsets[item]; entry < offsets[item + 1]; entry++)
            {
                if ((uint)items[entry] >= (uint)(offsets.Length - 1))
                    throw new ArgumentException($"Item {item} has the neighbour {items[entry]}, which is none.", nameof(items));
                if (!float.IsFinite(scores[entry]) || (entry > offsets[item] && scores[entry] > scores[entry - 1]))
                    throw new ArgumentException($"The scores of item {item} are not in order.", nameof(scores));
            }
        }

        (Offsets, Items, Scores) = (offsets, items, scores);
    }

    public int[] Offsets { get; }

    public int[] Items { get; }

    public float[] Scores { get; }

    /// <summary>The number of items.</summary>
    public int Count => Offsets.Length - 1;

    /// <summary>The neighbours of an item, best first.</summary>
    public ReadOnlySpan<int> Of(int item) => Items.AsSpan(Offsets[item]..Offsets[item + 1]);

    /// <summary>The scores of an item's neighbours, in the same order.</summary>
    public ReadOnlySpan<float> ScoresOf(int item) => Scores.AsSpan(Offsets[item]..Offsets[item + 1]);

    /// <summary>Finds the list of each item and packs them.</summary>
    /// <typeparam name="TBuffers">What a thread works with.</typeparam>
    /// <param name="count">The number of items.</param>
    /// <param name="cores">How many threads may be used; the result does not depend on it.</param>
    /// <param name="newBuffers">Makes a thread's buffers.</param>
    /// <param name="find">The neighbours of an item, best first.</param>
    /// <param name="cancel">Ends it.</param>
    public static NeighbourLists Find<TBuffers>(
        int count, int cores, Func<TBuffers> newBuffers, Func<int, TBuffers, ScoredItem[]> find, CancellationToken cancel)
    {
        var lists = new ScoredItem[count][];
        Parallel.For(
            0, count, new ParallelOptions { MaxDegreeOfParallelism = cores, CancellationToken = cancel },
            newBuffers,
            (item, _, buffers) =>
            {
                lists[item] = find(item, buffers);
                return buffers;
            },
            _ => { });
        return Pack(lists);
    }

    /// <summary>Packs a list for each item.</summary>
    public static NeighbourLists Pack(IReadOnlyList<ScoredItem[]> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var offsets = new int[lists.Count + 1];
        for (var item = 0; item < lists.Count; item++)
            offsets[item + 1] = offsets[item] + lists[item].Length;
        var (items, scores) = (new int[offsets[^1]], new float[offsets[^1]]);
        for (var item = 0; item < lists.Count; item++)
        {
            for (var index = 0; index < lists[item].Length; index++)
                (items[offsets[item] + index], scores[offsets[item] + index]) = lists[item][index];
        }

        return new NeighbourLists(offsets, items, scores);
    }
}
