namespace Platform.Learning.Neighbours;

/// <summary>
/// Which items are together in sequences, such as baskets or visits. Rows are counted when they are asked for, so
/// that trying other weights costs no more than the rows that are looked at.
/// </summary>
public sealed class Cooccurrence
{
    /// <summary>Items of a sequence that count, the newest: a longer one is a robot's, or a wholesaler's.</summary>
    public const int Longest = 50;

    private readonly int[] _starts;
    private readonly int[] _sequences;
    private readonly int[] _places;

    /// <param name="sequences">Of an item that comes again only the last time counts.</param>
    public Cooccurrence(Sequences sequences)
    {
        ArgumentNullException.ThrowIfNull(sequences);
        Sequences = Distinct(sequences);
        _starts = new int[sequences.ItemCount + 1];
        foreach (var item in Sequences.Items)
            _starts[item + 1]++;
        for (var item = 0; item < sequences.ItemCount; item++)
            _starts[item + 1] += _starts[item];
        var next = _starts[..^1];
        (_sequences, _places) = (new int[Sequences.Items.Length], new int[Sequences.Items.Length]);
        for (var sequence = 0; sequence < Sequences.Count; sequence++)
        {
            for (var place = Sequences.Offsets[sequence]; place < Sequences.Offsets[sequence + 1]; place++)
            {
                var entry = next[Sequences.Items[place]]++;
                (_sequences[entry], _places[entry]) = (sequence, place);
            }
        }
    }

    /// <summary>The sequences with each item once.</summary>
    public Sequences Sequences { get; }

    public int ItemCount => Sequences.ItemCount;

    /// <summary>How many sequences have an item.</summary>
    public int CountOf(int item) => _starts[item + 1] - _starts[item];

    /// <summary>Whether any sequence has two items.</summary>
    public bool HasPairs => Sequences.Items.Length > Sequences.Count;

    /// <summary>Counts what was together with an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="weights">What a pair counts.</param>
    /// <param name="row">Is overwritten.</param>
    public void Count(int item, PairWeights weights, PairRow row)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(row);
        row.Clear();
        for (var entry = _starts[item]; entry < _starts[item + 1]; entry++)
        {
            var (sequence, own) = (_sequences[entry], _places[entry]);
            for (var place = Sequences.Offsets[sequence]; place < Sequences.Offsets[sequence + 1]; place++)
            {
                if (place != own)
                    row.Add(Sequences.Items[place], weights.Of(place - own));
            }
        }
    }

    /// <summary>What a pair counts on average over all sequences; 0 where there is no pair.</summary>
    public double MeanOf(PairWeights weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var lengths = new long[Longest + 1];
        for (var sequence = 0; sequence < Sequences.Count; sequence++)
            lengths[Sequences[sequence].Length]++;
        var (sum, pairs) = (0.0, 0.0);
        for (var length = 2; length < lengths.Length; length++)
        {
            for (var distance = 1; distance < length; distance++)
            {
                var ofThem = (double)lengths[length] * (length - distance);
                sum += ofThem * (weights.Of(distance) + weights.Of(-distance));
                pairs += 2 * ofThem;
            }
        }

        return pairs == 0 ? 0 : sum / pairs;
    }

    private static Sequences Distinct(Sequences sequences)
    {
        var offsets = new int[sequences.Count + 1];
        var items = new List<int>(sequences.Items.Length);
        var kept = new List<int>(Longest);
        for (var sequence = 0; sequence < sequences.Count; sequence++)
        {
            kept.Clear();
            var all = sequences[sequence];
            for (var index = all.Length - 1; index >= 0 && kept.Count < Longest; index--)
            {
                if (!kept.Contains(all[index]))
                    kept.Add(all[index]);
            }

            kept.Reverse();
            items.AddRange(kept);
            offsets[sequence + 1] = items.Count;
        }

        return new Sequences(offsets, [.. items], sequences.Times, sequences.ItemCount);
    }
}
