namespace Platform.Learning.Search.Spelling;

/// <summary>
/// How many slips of the finger lie between two words: a letter too many, too few, wrong, or two neighbours swapped, each letter taking part in one slip
/// (Damerau 1964; "optimal string alignment").
/// </summary>
public static class EditDistance
{
    /// <summary>Letters of words that are compared without a piece of the heap.</summary>
    private const int Usual = 64;

    /// <summary>The number of slips; <paramref name="most"/> + 1 where there are more.</summary>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return most + 1;
        var width = b.Length + 1;
        Span<int> rows = b.Length <= Usual ? stackalloc int[3 * (Usual + 1)] : new int[3 * width];
        var twoBefore = rows[..width];
        var before = rows.Slice(width, width);
        var current = rows.Slice(2 * width, width);
        for (var column = 0; column <= b.Length; column++)
            before[column] = column;
        for (var row = 1; row <= a.Length; row++)
        {
            current[0] = row;
            var least = row;
            for (var column = 1; column <= b.Length; column++)
            {
                var slips = before[column - 1] + (a[row - 1] == b[column - 1] ? 0 : 1);
                slips = Math.Min(slips, Math.Min(before[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1])
                    slips = Math.Min(slips, twoBefore[column - 2] + 1);
                current[column] = slips;
                least = Math.Min(least, slips);
            }

            if (least > most)
                return most + 1;
            var free = twoBefore;
            twoBefore = before;
            before = current;
            current = free;
        }

        return Math.Min(before[b.Length], most + 1);
    }
}
