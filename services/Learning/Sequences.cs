namespace Platform.Learning;

/// <summary>
/// Many lists of items as three flat arrays: the clicks of sessions, the histories of users, the lines of
/// baskets. Sequence <c>s</c> holds <c>Items[Offsets[s] .. Offsets[s + 1]]</c>, oldest first.
/// </summary>
public sealed class Sequences
{
    /// <param name="offsets">Shape [sequences + 1], not falling, from 0 to the number of items.</param>
    /// <param name="items">Shape [interactions], each 0 to <paramref name="itemCount"/> - 1.</param>
    /// <param name="times">Shape [sequences]: when each sequence ended, in seconds since 1970.</param>
    /// <param name="itemCount">How many different items there are.</param>
    /// <exception cref="ArgumentException">The shapes do not fit one another.</exception>
    public Sequences(int[] offsets, int[] items, long[] times, int itemCount)
    {
        ArgumentNullException.ThrowIfNull(offsets);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(times);
        ArgumentOutOfRangeException.ThrowIfNegative(itemCount);
        if (offsets.Length == 0 || offsets[0] != 0 || offsets[^1] != items.Length)
            throw new ArgumentException($"Offsets must run from 0 to {items.Length}.", nameof(offsets));
        if (times.Length != offsets.Length - 1)
            throw new ArgumentException($"{offsets.Length - 1} sequences need as many times.", nameof(times));
        (Offsets, Items, Times, ItemCount) = (offsets, items, times, itemCount);
    }

    public int[] Offsets { get; }

    public int[] Items { get; }

    public long[] Times { get; }

    public int ItemCount { get; }

    /// <summary>The number of sequences.</summary>
    public int Count => Times.Length;

    /// <summary>The items of one sequence, oldest first.</summary>
    public ReadOnlySpan<int> this[int sequence] =>
        Items.AsSpan(Offsets[sequence], Offsets[sequence + 1] - Offsets[sequence]);

    /// <summary>Some of the sequences, in their order; the items keep their numbers.</summary>
    /// <param name="from">The first.</param>
    /// <param name="before">The one after the last.</param>
    public Sequences Range(int from, int before)
    {
        if (from == 0 && before == Count)
            return this;
        var start = Offsets[from];
        var offsets = Array.ConvertAll(Offsets[from..(before + 1)], offset => offset - start);
        return new Sequences(offsets, Items[start..Offsets[before]], Times[from..before], ItemCount);
    }
}
