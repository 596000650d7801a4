using Platform.Contracts;
using Platform.Hosting.Training;
using Platform.Store.Events;

namespace Platform.Ranking.Models;

/// <summary>What a customer, or a visitor's session, had to do with before a moment: what serving would have known.</summary>
internal sealed class PastOfVisitors
{
    private const int LongestHistory = 200;
    private const int LongestSession = 50;

    private readonly Entry[] _users;
    private readonly Entry[] _sessions;
    private readonly List<int> _products = [];
    private readonly List<bool> _owned = [];
    private readonly HashSet<int> _seen = [];

    public PastOfVisitors(TrainingData data)
    {
        var rows = data.Rows.Where(row => row.Product >= 0 && row.Type is EventType.DetailPageView or EventType.AddToCart or EventType.PurchaseComplete);
        var (users, sessions) = (new List<Entry>(), new List<Entry>());
        foreach (var row in rows)
        {
            if (row.User >= 0 && row.Product >= 0)
                users.Add(new Entry(row.User, row.Time, row.Product, row.Type == EventType.PurchaseComplete));
            if (row is { Type: EventType.DetailPageView, Session: >= 0, Product: >= 0 })
                sessions.Add(new Entry(row.Session, row.Time, row.Product, false));
        }

        (_users, _sessions) = ([.. users], [.. sessions]);
        Array.Sort(_users);
        Array.Sort(_sessions);
    }

    /// <summary>A customer's products before a time, the latest at most 200, each once.</summary>
    public (int[] Products, bool[] Owned) HistoryOf(int user, long before) => user < 0 ? ([], []) : Latest(_users, user, before, LongestHistory);

    /// <summary>What the session of an impression had looked at before it.</summary>
    public int[] SessionOf(in Impression shown) => shown.Session < 0 ? [] : Latest(_sessions, shown.Session, shown.Time, LongestSession).Products;

    private (int[] Products, bool[] Owned) Latest(Entry[] entries, int whose, long before, int most)
    {
        _products.Clear();
        _owned.Clear();
        _seen.Clear();
        for (var at = EndOf(entries, whose, before) - 1; at >= 0 && entries[at].Whose == whose && _products.Count < most; at--)
        {
            if (!_seen.Add(entries[at].Product))
            {
                if (entries[at].IsOwned)
                    _owned[_products.IndexOf(entries[at].Product)] = true;
                continue;
            }

            _products.Add(entries[at].Product);
            _owned.Add(entries[at].IsOwned);
        }

        return ([.. _products], [.. _owned]);
    }

    /// <summary>The first entry that is not before the time, or is somebody else's.</summary>
    private static int EndOf(Entry[] entries, int whose, long before)
    {
        var (low, high) = (0, entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if ((entries[middle].Whose, entries[middle].Time).CompareTo((whose, before)) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private readonly record struct Entry(int Whose, long Time, int Product, bool IsOwned) : IComparable<Entry>
    {
        public int CompareTo(Entry other) => (Whose, Time, Product, IsOwned).CompareTo((other.Whose, other.Time, other.Product, other.IsOwned));
    }
}
