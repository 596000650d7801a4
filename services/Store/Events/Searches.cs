using Platform.Contracts;

namespace Platform.Store.Events;

/// <summary>
/// What was searched for and what was found: a product page belongs to the search before it by the same visitor, until the next one or for ten minutes, unless it
/// was opened from another placement.
/// </summary>
public static class Searches
{
    private const string Placement = "search";
    private const long LongestLook = 10 * 60_000;
    private const long LongestTurn = 5 * 60_000;

    /// <summary>The searches of a window, by visitor and then time.</summary>
    /// <param name="table">The events.</param>
    /// <param name="window">Which events count, in milliseconds since 1970: from, and before.</param>
    public static IReadOnlyList<SearchVisit> From(EventTable table, (long From, long Before) window)
    {
        var rows = table.Rows;
        var elsewhere = AnswersElsewhere(table.Impressions);
        var relevant = Enumerable.Range(0, rows.Count)
            .Where(at => rows[at].Visitor >= 0 && rows[at].Time >= window.From && rows[at].Time < window.Before && IsTelling(rows[at].Type)).ToArray();
        Array.Sort(relevant, (a, b) => rows[a].Visitor != rows[b].Visitor ? rows[a].Visitor.CompareTo(rows[b].Visitor)
            : rows[a].Time != rows[b].Time ? rows[a].Time.CompareTo(rows[b].Time) : a.CompareTo(b));
        var searches = new List<SearchVisit>();
        var (current, visitor) = (default(SearchVisit), -1);
        foreach (var at in relevant)
        {
            var row = rows[at];
            if (row.Visitor != visitor)
                (current, visitor) = (null, row.Visitor);
            if (row.Type == EventType.Search && row.Query >= 0)
            {
                current = new SearchVisit { Query = row.Query, Time = row.Time, Before = current is not null && row.Time - current.Time <= LongestTurn ? current : null };
                searches.Add(current);
            }
            else if (current is not null && row.Product >= 0)
            {
                Note(current, row, elsewhere);
            }
        }

        return searches;
    }

    private static void Note(SearchVisit search, EventRow row, HashSet<ulong> elsewhere)
    {
        if (row.Type != EventType.DetailPageView)
        {
            if (search.Viewed.Contains(row.Product))
                search.Taken.Add(row.Product);
        }
        else if (row.Time - search.Time <= LongestLook && !(row.Answer != 0 && elsewhere.Contains(row.Answer)) && !search.Viewed.Contains(row.Product))
        {
            search.Viewed.Add(row.Product);
        }
    }

    private static bool IsTelling(EventType type) =>
        type is EventType.Search or EventType.DetailPageView or EventType.AddToCart or EventType.PurchaseComplete;

    private static HashSet<ulong> AnswersElsewhere(ImpressionTable impressions)
    {
        var placement = impressions.Placements.Find(Placement);
        return [.. impressions.All.Where(shown => shown.Answer != 0 && shown.Placement != placement).Select(shown => shown.Answer)];
    }
}
