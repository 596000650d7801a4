using Platform.Contracts;

namespace Platform.Store.Events;

/// <summary>
/// What each customer had to do with, as far as the customer allowed it to be remembered: each product once, by
/// the last time, newest last.
/// </summary>
public sealed class PersonHistories
{
    private PersonHistories(int[] offsets, int[] users, int[] products, bool[] owned, long[] times) =>
        (Offsets, Users, Products, Owned, Times) = (offsets, users, products, owned, times);

    /// <summary>Person p has the entries Offsets[p] to Offsets[p + 1] - 1.</summary>
    public int[] Offsets { get; }

    /// <summary>Shape [persons]: numbers in <see cref="EventTable.Users"/>, rising.</summary>
    public int[] Users { get; }

    /// <summary>Shape [entries]: numbers in <see cref="EventTable.Products"/>.</summary>
    public int[] Products { get; }

    /// <summary>Shape [entries]: whether the product was bought.</summary>
    public bool[] Owned { get; }

    /// <summary>Shape [entries]: when the person last had to do with it, in milliseconds since 1970.</summary>
    public long[] Times { get; }

    public int Count => Users.Length;

    /// <summary>The entries of a user; empty for one without any.</summary>
    public Range Find(int user)
    {
        var person = Array.BinarySearch(Users, user);
        return person < 0 ? default : Offsets[person]..Offsets[person + 1];
    }

    /// <summary>Collects the histories of a table.</summary>
    /// <param name="table">The events.</param>
    /// <param name="window">Which events count, in milliseconds since 1970: from, and before.</param>
    /// <param name="longest">Entries of a history at most: older ones are left out, unless they were bought.</param>
    public static PersonHistories From(EventTable table, (long From, long Before) window, int longest)
    {
        var entries = Entries(table, window);
        var offsets = new List<int> { 0 };
        var users = new List<int>();
        var (products, owned, times) = (new List<int>(), new List<bool>(), new List<long>());
        for (var start = 0; start < entries.Length;)
        {
            var user = entries[start].User;
            var end = start;
            while (end < entries.Length && entries[end].User == user)
                end++;
            // By user, then by product, then by time: the last of a product's entries tells when.
            var latest = Latest(entries.AsSpan(start..end));
            var left = latest.Count - longest;
            foreach (var entry in latest.OrderBy(entry => entry.Time).ThenBy(entry => entry.Order))
            {
                // What is owned is never forgotten: it would be offered again.
                if (left-- > 0 && !entry.Owned)
                    continue;

                products.Add(entry.Product);
                owned.Add(entry.Owned);
                times.Add(entry.Time);
            }

            users.Add(user);
            offsets.Add(products.Count);
            start = end;
        }

        return new PersonHistories([.. offsets], [.. users], [.. products], [.. owned], [.. times]);
    }

    private static Entry[] Entries(EventTable table, (long From, long Before) window)
    {
        var entries = new List<Entry>();
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var row = table.Rows[index];
            if (row is { User: >= 0, Product: >= 0, Type: EventType.DetailPageView or EventType.AddToCart or EventType.PurchaseComplete }
                && row.Time >= window.From && row.Time < window.Before)
                entries.Add(new Entry(row.User, row.Product, row.Time, index, row.Type == EventType.PurchaseComplete));
        }

        var sorted = entries.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    private static List<Entry> Latest(ReadOnlySpan<Entry> ofOneUser)
    {
        var latest = new List<Entry>();
        foreach (var entry in ofOneUser)
        {
            if (latest.Count > 0 && latest[^1].Product == entry.Product)
                latest[^1] = entry with { Owned = entry.Owned || latest[^1].Owned };
            else
                latest.Add(entry);
        }

        return latest;
    }

    private readonly record struct Entry(int User, int Product, long Time, int Order, bool Owned) : IComparable<Entry>
    {
        public int CompareTo(Entry other) =>
            (User, Product, Time, Order).CompareTo((other.User, other.Product, other.Time, other.Order));
    }
}
