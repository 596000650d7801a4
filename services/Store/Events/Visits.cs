using Platform.Contracts;

namespace Platform.Store.Events;

/// <summary>
/// The product pages that were looked at, visit by visit, oldest first. A visit is what shares a session id; where
/// events have none, a pause ends it. Views without consent to be remembered are in no visit.
/// </summary>
public sealed class Visits
{
    private Visits(int count, int views)
    {
        Offsets = new int[count + 1];
        Visitors = new int[count];
        Users = new int[count];
        Products = new int[views];
        Times = new long[views];
    }

    /// <summary>Visit v holds the views Offsets[v] to Offsets[v + 1] - 1.</summary>
    public int[] Offsets { get; }

    /// <summary>Shape [visits]: numbers in <see cref="EventTable.Visitors"/>.</summary>
    public int[] Visitors { get; }

    /// <summary>Shape [visits]: numbers in <see cref="EventTable.Users"/>, -1 for one who did not log in.</summary>
    public int[] Users { get; }

    /// <summary>Shape [views]: numbers in <see cref="EventTable.Products"/>.</summary>
    public int[] Products { get; }

    /// <summary>Shape [views]: milliseconds since 1970.</summary>
    public long[] Times { get; }

    public int Count => Visitors.Length;

    /// <summary>Groups the views of a table.</summary>
    /// <param name="table">The events.</param>
    /// <param name="pause">After which a visitor without session ids begins a new visit.</param>
    /// <param name="window">Which views count, in milliseconds since 1970: from, and before.</param>
    public static Visits From(EventTable table, TimeSpan pause, (long From, long Before) window)
    {
        var views = ViewsByVisitor(table, window);
        var starts = Starts(table, views, (long)pause.TotalMilliseconds);
        var visits = new Visits(starts.Count, views.Length);
        for (var visit = 0; visit < starts.Count; visit++)
        {
            var end = visit + 1 < starts.Count ? starts[visit + 1] : views.Length;
            visits.Offsets[visit + 1] = end;
            visits.Visitors[visit] = table.Rows[views[starts[visit]]].Visitor;
            visits.Users[visit] = -1;
            for (var view = starts[visit]; view < end; view++)
            {
                var row = table.Rows[views[view]];
                (visits.Products[view], visits.Times[view]) = (row.Product, row.Time);
                // Whoever logs in during the visit was there from its beginning.
                if (row.User >= 0)
                    visits.Users[visit] = row.User;
            }
        }

        return visits;
    }

    /// <summary>Row numbers of the views, by visitor and then by time; views of the same time stay in their order.</summary>
    private static int[] ViewsByVisitor(EventTable table, (long From, long Before) window)
    {
        var ends = new int[table.Visitors.Count + 1];
        foreach (var row in table.Rows)
        {
            if (IsView(row, window))
                ends[row.Visitor + 1]++;
        }

        for (var visitor = 0; visitor < table.Visitors.Count; visitor++)
            ends[visitor + 1] += ends[visitor];
        var views = new int[ends[^1]];
        var next = ends.AsSpan(0, table.Visitors.Count).ToArray();
        for (var index = 0; index < table.Rows.Count; index++)
        {
            if (IsView(table.Rows[index], window))
                views[next[table.Rows[index].Visitor]++] = index;
        }

        for (var visitor = 0; visitor < table.Visitors.Count; visitor++)
        {
            views.AsSpan(ends[visitor]..ends[visitor + 1]).Sort((a, b) =>
                (table.Rows[a].Time, a).CompareTo((table.Rows[b].Time, b)));
        }

        return views;
    }

    private static List<int> Starts(EventTable table, int[] views, long pause)
    {
        var starts = new List<int>();
        for (var view = 0; view < views.Length; view++)
        {
            if (view == 0 || IsNewVisit(table.Rows[views[view - 1]], table.Rows[views[view]], pause))
                starts.Add(view);
        }

        return starts;
    }

    private static bool IsNewVisit(EventRow before, EventRow now, long pause) =>
        before.Visitor != now.Visitor
        || before.Session != now.Session
        || (now.Session < 0 && now.Time - before.Time > pause);

    private static bool IsView(EventRow row, (long From, long Before) window) =>
        row is { Type: EventType.DetailPageView, Product: >= 0, Visitor: >= 0 }
        && row.Time >= window.From && row.Time < window.Before;
}
