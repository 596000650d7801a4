using Platform.Contracts;
using Platform.Store;
using Platform.Store.Events;
using Platform.Store.Products;

namespace Platform.Hosting.Training;

/// <summary>
/// What a model may learn from: the event log within a window of time, and the catalogue. Products have the same
/// numbers everywhere in it: those of events first, then those that only the catalogue knows.
/// </summary>
public sealed class TrainingData
{
    private const int LongestHistory = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    private readonly Lazy<Visits> _visits;
    private readonly Lazy<Baskets> _baskets;
    private readonly Lazy<PersonHistories> _histories;
    private readonly Lazy<IReadOnlyList<SearchVisit>> _searches;

    public TrainingData(EventTable events, Catalogue catalogue)
        : this(events, catalogue, ProductIds(events, catalogue), (long.MinValue, long.MaxValue))
    {
    }

    private TrainingData(
        EventTable events, Catalogue catalogue, IReadOnlyList<string> products, (long From, long Before) window)
    {
        (Events, Catalogue, Products, Window) = (events, catalogue, products, window);
        _visits = new(() => Visits.From(events, Pause, window));
        _baskets = new(() => Baskets.From(events, window));
        _histories = new(() => PersonHistories.From(events, window, LongestHistory));
        _searches = new(() => Platform.Store.Events.Searches.From(events, window));
    }

    /// <summary>All events, whatever the window.</summary>
    public EventTable Events { get; }

    public Catalogue Catalogue { get; }

    /// <summary>The ids of all products, by their numbers.</summary>
    public IReadOnlyList<string> Products { get; }

    /// <summary>Which events count, in milliseconds since 1970: from, and before.</summary>
    public (long From, long Before) Window { get; }

    public Visits Visits => _visits.Value;

    public Baskets Baskets => _baskets.Value;

    public PersonHistories Histories => _histories.Value;

    /// <summary>What was searched for, and what was found.</summary>
    public IReadOnlyList<SearchVisit> Searches => _searches.Value;

    /// <summary>The rows within the window.</summary>
    public IEnumerable<EventRow> Rows => Events.Rows.Where(row => row.Time >= Window.From && row.Time < Window.Before);

    /// <summary>What the catalogue knows of a product; null where nothing.</summary>
    public Product? ProductOf(int number) => Catalogue.Find(Products[number]);

    /// <summary>The same data as they were at a time.</summary>
    public TrainingData Before(long time) => new(Events, Catalogue, Products, (Window.From, time));

    /// <summary>The same data from a time on.</summary>
    public TrainingData From(long time) => new(Events, Catalogue, Products, (time, Window.Before));

    private static List<string> ProductIds(EventTable events, Catalogue catalogue)
    {
        var known = new StringTable();
        foreach (var id in events.Products.Values)
            known.Add(id);
        foreach (var id in catalogue.Products.Select(product => product.Id).Order(StringComparer.Ordinal))
            known.Add(id);
        return [.. known.Values];
    }
}
