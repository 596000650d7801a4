namespace Platform.Learning.Sessions;

/// <summary>
/// For each item those that were most often clicked close to it: where the sessions called up name too few items,
/// these lead on. A list of fixed width for each item, so that a step costs one read.
/// </summary>
public sealed class NearbyItems
{
    /// <summary>Items of a list, at most.</summary>
    public const int Width = 12;

    /// <summary>Clicks to either side that count as close.</summary>
    private const int Reach = 5;

    /// <summary>Newest sessions of an item that are looked at.</summary>
    private const int MostSessions = 30;

    /// <summary>No further item.</summary>
    private const int None = -1;

    private readonly int[] _items;
    private readonly float[] _weights;

    /// <param name="items">Shape [items * <see cref="Width"/>]: each item's list, best first, then -1.</param>
    /// <param name="weights">Shape [items * <see cref="Width"/>]: how close, 0 to 2; a mean over the item's sessions.</param>
    /// <exception cref="ArgumentException">The shapes do not fit one another, or a number is out of range.</exception>
    public NearbyItems(int[] items, float[] weights)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(weights);
        if (items.Length % Width != 0 || weights.Length != items.Length)
            throw new ArgumentException("The lists of items nearby do not fit one another.", nameof(items));
        (_items, _weights) = (items, weights);
        foreach (var item in items)
        {
            if (item < None || item >= Count)
                throw new ArgumentException("An item nearby is one that there is not.", nameof(items));
        }

        foreach (var weight in weights)
        {
            if (!float.IsFinite(weight) || weight < 0)
                throw new ArgumentException("The weight of an item nearby is no weight.", nameof(weights));
        }
    }

    /// <summary>Shape [items * <see cref="Width"/>].</summary>
    public int[] Items => _items;

    /// <summary>Shape [items * <see cref="Width"/>].</summary>
    public float[] Weights => _weights;

    /// <summary>How many items have a list.</summary>
    public int Count => _items.Length / Width;

    /// <summary>The items near an item, closest first.</summary>
    public ReadOnlySpan<int> Of(int item)
    {
        var list = _items.AsSpan(item * Width, Width);
        var end = list.IndexOf(None);
        return end < 0 ? list : list[..end];
    }

    /// <summary>How close they are.</summary>
    public ReadOnlySpan<float> WeightsOf(int item) => _weights.AsSpan(item * Width, Width);

    internal static NearbyItems Find(
        Sequences sessions, int[] listOffsets, int[] lists, int cores, CancellationToken cancel)
    {
        var items = new int[checked(sessions.ItemCount * Width)];
        var weights = new float[items.Length];
        Array.Fill(items, None);
        Parallel.For(
            0, sessions.ItemCount, new ParallelOptions { MaxDegreeOfParallelism = cores, CancellationToken = cancel },
            () => new ItemSums(sessions.ItemCount),
            (item, _, sums) =>
            {
                var list = lists.AsSpan(listOffsets[item]..listOffsets[item + 1]);
                list = list[..Math.Min(MostSessions, list.Length)];
                Find(sessions, list, item, sums, items.AsSpan(item * Width, Width), weights.AsSpan(item * Width, Width));
                return sums;
            },
            _ => { });
        return new NearbyItems(items, weights);
    }

    private static void Find(
        Sequences sessions, ReadOnlySpan<int> list, int item, ItemSums sums, Span<int> items, Span<float> weights)
    {
        sums.Begin();
        foreach (var session in list)
        {
            var clicks = sessions[session];
            var at = clicks.LastIndexOf(item);
            var end = Math.Min(clicks.Length, at + Reach + 1);
            for (var click = Math.Max(0, at - Reach); click < end; click++)
            {
                if (clicks[click] != item)
                    sums.Add(clicks[click], 1f / Math.Abs(click - at));
            }
        }

        Span<ScoredItem> best = stackalloc ScoredItem[Width];
        var top = new TopItems(best);
        foreach (var other in sums.Touched)
            top.Offer(other, sums.Of(other) / list.Length);
        var count = top.Sort();
        for (var index = 0; index < count; index++)
            (items[index], weights[index]) = (best[index].Item, best[index].Score);
    }
}
