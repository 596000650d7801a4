namespace Platform.Learning.Sessions;

/// <summary>
/// Sessions and, for each item, the newest of those that have it (the index of VMIS-kNN: Kersbergen, Sprangers and
/// Schelter 2022, "Serenade", section 3), and the items most often near it. Flat arrays, with no trace of who the
/// shoppers were.
/// </summary>
public sealed class SessionIndex
{
    private const float SecondsPerDay = 86_400;

    /// <param name="offsets">See <see cref="Offsets"/>.</param>
    /// <param name="items">See <see cref="Items"/>.</param>
    /// <param name="ages">See <see cref="Ages"/>.</param>
    /// <param name="listOffsets">See <see cref="ListOffsets"/>.</param>
    /// <param name="lists">See <see cref="Lists"/>.</param>
    /// <param name="counts">See <see cref="Counts"/>.</param>
    /// <param name="nearby">The items near each item.</param>
    /// <exception cref="ArgumentException">The arrays do not fit one another.</exception>
    public SessionIndex(
        int[] offsets, int[] items, float[] ages, int[] listOffsets, int[] lists, int[] counts, NearbyItems nearby)
    {
        Require(AreOffsets(offsets, items.Length), "The sessions do not end where the clicks do.");
        Require(ages.Length == offsets.Length - 1, "There are not as many ages as sessions.");
        Require(ages.All(age => age >= 0 && float.IsFinite(age)), "An age is no number of days.");
        Require(AreOffsets(listOffsets, lists.Length), "The lists do not end where their sessions do.");
        Require(counts.Length == listOffsets.Length - 1, "There are not as many counts as lists.");
        Require(counts.All(count => count >= 0), "A count is negative.");
        Require(AreWithin(items, counts.Length), "A click is on an item that there is not.");
        Require(nearby.Count == counts.Length, "There are not as many items with others nearby as items.");
        (Offsets, Items, Ages, ListOffsets, Lists, Counts, Nearby) = (offsets, items, ages, listOffsets, lists, counts, nearby);
        Require(HoldTheirItems(), "A session of an item's list does not have the item, or is out of order.");
    }

    /// <summary>Shape [sessions + 1]: session s has the clicks <c>Items[Offsets[s] .. Offsets[s + 1]]</c>; oldest session first.</summary>
    public int[] Offsets { get; }

    /// <summary>Shape [clicks]: the items clicked, in order.</summary>
    public int[] Items { get; }

    /// <summary>Shape [sessions]: days from the end of the session to the end of the newest.</summary>
    public float[] Ages { get; }

    /// <summary>Shape [items + 1]: item i is in the sessions <c>Lists[ListOffsets[i] .. ListOffsets[i + 1]]</c>.</summary>
    public int[] ListOffsets { get; }

    /// <summary>Shape [entries]: sessions, each once for an item, newest first.</summary>
    public int[] Lists { get; }

    /// <summary>Shape [items]: in how many sessions the item is, those that its list leaves out counted too.</summary>
    public int[] Counts { get; }

    /// <summary>The items near each item.</summary>
    public NearbyItems Nearby { get; }

    public int ItemCount => Counts.Length;

    public int SessionCount => Ages.Length;

    /// <summary>Memory that the arrays take, in bytes.</summary>
    public long Bytes => sizeof(int) * ((long)Offsets.Length + Items.Length + Ages.Length + ListOffsets.Length + Lists.Length
        + Counts.Length + Nearby.Items.Length + Nearby.Weights.Length);

    /// <summary>Makes the index.</summary>
    /// <param name="sessions">The sessions, by rising time. Their arrays become part of the index.</param>
    /// <param name="cores">How many threads may be used; the result does not depend on it.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="ArgumentException">The times fall, or an item's number is out of range.</exception>
    public static SessionIndex Build(Sequences sessions, int cores, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        Require(AreWithin(sessions.Items, sessions.ItemCount), "A click is on an item that there is not.");
        for (var session = 1; session < sessions.Count; session++)
            Require(sessions.Times[session - 1] <= sessions.Times[session], "The sessions must come by rising time.");

        var counts = CountSessions(sessions);
        var listOffsets = new int[counts.Length + 1];
        for (var item = 0; item < counts.Length; item++)
            listOffsets[item + 1] = listOffsets[item] + Math.Min(counts[item], SessionKnnParameters.MostSessionsOfAll);
        var lists = List(sessions, listOffsets);
        var newest = sessions.Count == 0 ? 0 : sessions.Times[^1];
        var ages = new float[sessions.Count];
        for (var session = 0; session < ages.Length; session++)
            ages[session] = (newest - sessions.Times[session]) / SecondsPerDay;
        var nearby = NearbyItems.Find(sessions, listOffsets, lists, cores, cancel);
        return new SessionIndex(sessions.Offsets, sessions.Items, ages, listOffsets, lists, counts, nearby);
    }

    private static int[] CountSessions(Sequences sessions)
    {
        var counts = new int[sessions.ItemCount];
        var last = new int[sessions.ItemCount];
        for (var session = 0; session < sessions.Count; session++)
        {
            foreach (var item in sessions[session])
            {
                if (last[item] == session + 1)
                    continue;
                last[item] = session + 1;
                counts[item]++;
            }
        }

        return counts;
    }

    /// <summary>Fills the lists from the newest session backwards, until each is full.</summary>
    private static int[] List(Sequences sessions, int[] listOffsets)
    {
        var lists = new int[listOffsets[^1]];
        var next = listOffsets.AsSpan(0, sessions.ItemCount).ToArray();
        for (var session = sessions.Count - 1; session >= 0; session--)
        {
            foreach (var item in sessions[session])
            {
                var at = next[item];
                var isListed = at > listOffsets[item] && lists[at - 1] == session;
                if (!isListed && at < listOffsets[item + 1])
                    lists[next[item]++] = session;
            }
        }

        return lists;
    }

    private static bool AreOffsets(int[] offsets, int end)
    {
        if (offsets.Length == 0 || offsets[0] != 0 || offsets[^1] != end)
            return false;
        for (var index = 1; index < offsets.Length; index++)
        {
            if (offsets[index] < offsets[index - 1])
                return false;
        }

        return true;
    }

    private static bool AreWithin(int[] numbers, int count)
    {
        foreach (var number in numbers)
        {
            if ((uint)number >= (uint)count)
                return false;
        }

        return true;
    }

    /// <summary>What voting relies on: whoever is called up for an item has it.</summary>
    private bool HoldTheirItems()
    {
        for (var item = 0; item < ItemCount; item++)
        {
            var before = SessionCount;
            foreach (var session in Lists.AsSpan(ListOffsets[item]..ListOffsets[item + 1]))
            {
                if (session < 0 || session >= before || !Items.AsSpan(Offsets[session]..Offsets[session + 1]).Contains(item))
                    return false;
                before = session;
            }
        }

        return true;
    }

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
            throw new ArgumentException(otherwise);
    }
}
