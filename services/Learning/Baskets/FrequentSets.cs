using System.Numerics;

namespace Platform.Learning.Baskets;

/// <summary>
/// All sets of items that enough baskets have, counted exactly: Eclat (Zaki 2000, "Scalable algorithms for
/// association mining", section 4), depth first, with the baskets of a set as a row of bits.
/// </summary>
public static class FrequentSets
{
    private const int Bits = 64;

    /// <summary>Finds the sets.</summary>
    /// <param name="baskets">Each item at most once in a basket.</param>
    /// <param name="leastCount">In how many baskets a set must be, 1 or more.</param>
    /// <returns>The sets; a set stands behind all those it extends.</returns>
    public static IReadOnlyList<FrequentSet> Find(Sequences baskets, int leastCount)
    {
        ArgumentNullException.ThrowIfNull(baskets);
        ArgumentOutOfRangeException.ThrowIfLessThan(leastCount, 1);
        var found = new List<FrequentSet>();
        Extend([], Singles(baskets, leastCount), leastCount, found);
        return found;
    }

    private static List<Candidate> Singles(Sequences baskets, int leastCount)
    {
        var counts = new int[baskets.ItemCount];
        foreach (var item in baskets.Items)
            counts[item]++;
        var rows = new ulong[baskets.ItemCount][];
        for (var basket = 0; basket < baskets.Count; basket++)
        {
            foreach (var item in baskets[basket])
            {
                if (counts[item] >= leastCount)
                    (rows[item] ??= new ulong[(baskets.Count + Bits - 1) / Bits])[basket / Bits] |= 1UL << (basket % Bits);
            }
        }

        return [.. Enumerable.Range(0, rows.Length).Where(item => rows[item] is not null)
            .Select(item => new Candidate(item, rows[item], counts[item]))];
    }

    /// <summary>Adds each candidate to a set, and to those sets the candidates that come after it.</summary>
    private static void Extend(int[] prefix, List<Candidate> candidates, int leastCount, List<FrequentSet> found)
    {
        for (var index = 0; index < candidates.Count; index++)
        {
            var candidate = candidates[index];
            int[] items = [.. prefix, candidate.Item];
            found.Add(new FrequentSet(items, candidate.Count));
            var narrower = new List<Candidate>();
            for (var later = index + 1; later < candidates.Count; later++)
            {
                if (Both(candidate, candidates[later], leastCount) is { } both)
                    narrower.Add(both);
            }

            if (narrower.Count > 0)
                Extend(items, narrower, leastCount, found);
        }
    }

    private static Candidate? Both(Candidate one, Candidate other, int leastCount)
    {
        var count = 0;
        for (var word = 0; word < one.Baskets.Length; word++)
            count += BitOperations.PopCount(one.Baskets[word] & other.Baskets[word]);
        if (count < leastCount)
            return null;
        var baskets = new ulong[one.Baskets.Length];
        for (var word = 0; word < baskets.Length; word++)
            baskets[word] = one.Baskets[word] & other.Baskets[word];
        return new Candidate(other.Item, baskets, count);
    }

    /// <summary>An item, and the baskets that have it beside the whole set so far.</summary>
    private sealed record Candidate(int Item, ulong[] Baskets, int Count);
}
