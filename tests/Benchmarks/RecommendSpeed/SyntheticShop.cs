using Platform.Learning;

namespace Platform.Benchmarks.RecommendSpeed;

/// <summary>
/// Sessions of a shop that does not exist, of any size: few items have most of the clicks, shoppers mostly go on to
/// items related to the last, sometimes back, sometimes elsewhere; sessions are about as long as real ones.
/// </summary>
internal static class SyntheticShop
{
    /// <summary>Popularity falls with the rank to the power of 1 / this - 1.</summary>
    private const double Skew = 2.5;

    /// <summary>Ranks to either side that are related to an item.</summary>
    private const int Related = 8;

    private const double GoesOn = 0.8;
    private const double Follows = 0.6;
    private const double Returns = 0.85;
    private const int Longest = 60;

    /// <summary>Scatters ranks over the numbers of items: odd, and without a common divisor with their count.</summary>
    private const long Scatter = 1_000_003;

    /// <summary>Makes the sessions, a second apart.</summary>
    public static Sequences Sessions(int clicks, int items, int seed)
    {
        var random = new Random(seed);
        var numbers = new int[clicks];
        var offsets = new List<int>(clicks / 4) { 0 };
        for (var end = 0; end < clicks;)
        {
            var start = end;
            var rank = Popular(random, items);
            numbers[end++] = NumberOf(rank, items);
            while (end < clicks && end - start < Longest && (end - start < 2 || random.NextDouble() < GoesOn))
            {
                var step = random.NextDouble();
                if (step is >= Follows and < Returns)
                {
                    numbers[end] = numbers[random.Next(start, end)];
                    end++;
                    continue;
                }

                rank = step < Follows ? Math.Clamp(rank + random.Next(-Related, Related + 1), 0, items - 1) : Popular(random, items);
                numbers[end++] = NumberOf(rank, items);
            }

            offsets.Add(end);
        }

        var times = new long[offsets.Count - 1];
        for (var session = 0; session < times.Length; session++)
            times[session] = session;
        return new Sequences([.. offsets], numbers, times, items);
    }

    private static int Popular(Random random, int items) => (int)(items * Math.Pow(random.NextDouble(), Skew));

    private static int NumberOf(int rank, int items) => (int)(rank * Scatter % items);
}
