namespace Platform.Learning.Tests;

/// <summary>Sequences as tests write them down.</summary>
internal static class Lists
{
    /// <summary>Sequences of items, one after the other in time.</summary>
    public static Sequences Of(int itemCount, params int[][] sequences)
    {
        var offsets = new int[sequences.Length + 1];
        for (var index = 0; index < sequences.Length; index++)
            offsets[index + 1] = offsets[index] + sequences[index].Length;
        return new Sequences(
            offsets, [.. sequences.SelectMany(items => items)],
            [.. Enumerable.Range(0, sequences.Length).Select(index => (long)index)], itemCount);
    }

    /// <summary>The same sequence many times.</summary>
    public static IEnumerable<int[]> Times(this int count, params int[] items) => Enumerable.Repeat(items, count);
}
