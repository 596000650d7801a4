namespace Platform.Learning.Histories;

/// <summary>Where each item occurs in sequences: item i at the places <c>Offsets[i] .. Offsets[i + 1]</c>.</summary>
internal sealed class Occurrences
{
    private Occurrences(int[] offsets, int[] sequences, int[] positions) =>
        (Offsets, Sequences, Positions) = (offsets, sequences, positions);

    public int[] Offsets { get; }

    /// <summary>Shape [interactions]: the sequence of each place, rising within an item.</summary>
    public int[] Sequences { get; }

    /// <summary>Shape [interactions]: the place among <see cref="Learning.Sequences.Items"/>.</summary>
    public int[] Positions { get; }

    /// <summary>How often the item occurs.</summary>
    public int CountOf(int item) => Offsets[item + 1] - Offsets[item];

    public static Occurrences Of(Sequences sequences)
    {
        var offsets = new int[sequences.ItemCount + 1];
        foreach (var item in sequences.Items)
            offsets[item + 1]++;
        for (var item = 0; item < sequences.ItemCount; item++)
            offsets[item + 1] += offsets[item];
        var (next, owners, positions) = (offsets.ToArray(), new int[sequences.Items.Length], new int[sequences.Items.Length]);
        for (var sequence = 0; sequence < sequences.Count; sequence++)
        {
            for (var position = sequences.Offsets[sequence]; position < sequences.Offsets[sequence + 1]; position++)
            {
                var place = next[sequences.Items[position]]++;
                (owners[place], positions[place]) = (sequence, position);
            }
        }

        return new Occurrences(offsets, owners, positions);
    }
}
