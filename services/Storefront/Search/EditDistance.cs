namespace Platform.Storefront.Search;

/// <summary>
/// How many slips of the finger lie between two words: a letter too many, too few, wrong, or two neighbours swapped
/// (Damerau 1964; here each letter takes part in one slip, "optimal string alignment").
/// </summary>
internal static class EditDistance
{
    /// <summary>The number of slips; one more than <paramref name="most"/> where there are more.</summary>
    public static int Of(string a, string b, int most)
    {
        var (twoBefore, before, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
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
            (twoBefore, before, current) = (before, current, twoBefore);
        }

        return Math.Min(before[b.Length], most + 1);
    }
}
