using Platform.Contracts;
using Platform.Hosting.Training;
using Platform.Learning.Ranking;
using Platform.Learning.Ranking.Propensity;
using Platform.Ranking.Features;
using Platform.Store.Events;

namespace Platform.Ranking.Models;

/// <summary>
/// What a ranker learns from: pages of lists that somebody clicked in, each product with its features as of that
/// moment: what had happened to it until the midnight before, what the customer had done until then, and what the
/// session had looked at before the page came. So nothing that came after is in them.
/// </summary>
internal sealed class ListingLessons
{
    /// <summary>Pages that are learnt from, at most, the newest: some eighty megabytes.</summary>
    private const int MostPages = 15_000;

    /// <summary>Days before which too little is known of products to learn from.</summary>
    private const int FirstDays = 3;

    /// <summary>A click at a place that is hardly looked at counts no more than so many at the first.</summary>
    private const double MostWeight = 10;

    private const long Day = 86_400_000;

    /// <summary>An odd number near 2^32 over the golden ratio: scatters numbers (Knuth 1973, volume 3, section 6.4).</summary>
    private const uint Scatter = 2_654_435_769;

    private readonly TrainingData _data;
    private readonly ListedPages _pages;
    private readonly ProductTraits _traits;
    private readonly PastOfVisitors _past;
    private readonly List<float> _features = [];
    private readonly List<float> _labels = [];
    private readonly List<int> _offsets = [0];
    private readonly List<float> _weights = [];

    private ListingLessons(TrainingData data, ListedPages pages, ProductTraits traits)
    {
        (_data, _pages, _traits) = (data, pages, traits);
        _past = new PastOfVisitors(data);
        Stats = new ListingStats(data.Products.Count);
    }

    /// <summary>What happened to products until the end of the data.</summary>
    public ListingStats Stats { get; }

    /// <summary>When that is: the midnight after, in milliseconds since 1970.</summary>
    public long Until { get; private set; }

    /// <summary>The pages; null where there is none to learn from.</summary>
    public RankingData? Pages { get; private set; }

    /// <summary>As many pages of equal weight would say as much as those that were learnt from.</summary>
    public double EffectiveSize { get; private set; }

    /// <summary>Walks the data from the beginning to the end.</summary>
    public static ListingLessons Of(TrainingData data, ListedPages pages, ProductTraits traits, CancellationToken cancel)
    {
        var lessons = new ListingLessons(data, pages, traits);
        lessons.Walk(cancel);
        return lessons;
    }

    private void Walk(CancellationToken cancel)
    {
        var rows = _data.Rows.Where(row => row.Product >= 0 && IsCounted(row.Type)).ToArray();
        Array.Sort(rows, (one, other) => (one.Time, one.Event, one.Product).CompareTo((other.Time, other.Event, other.Product)));
        var shown = _pages.Impressions;
        if (rows.Length == 0)
            return;
        var lessons = shown.Where(impression => _pages.LabelsOf(impression) is not null).TakeLast(MostPages).ToHashSet();
        var day = rows[0].Time / Day;
        var first = day + FirstDays;
        var (row, page) = (0, 0);
        for (; row < rows.Length; day++)
        {
            cancel.ThrowIfCancellationRequested();
            var end = (day + 1) * Day;
            Learn(day >= first ? PagesUntil(shown, ref page, end, lessons) : PagesUntil(shown, ref page, end, []), day * Day);
            for (; row < rows.Length && rows[row].Time < end; row++)
                Count(rows[row]);
            Stats.Pass(1);
        }

        Until = day * Day;
        Finish();
    }

    private static bool IsCounted(EventType type) => type is EventType.DetailPageView or EventType.AddToCart or EventType.PurchaseComplete;

    private void Count(in EventRow row)
    {
        Stats.Count(row.Type, row.Product);
        if (row.Type == EventType.DetailPageView && _pages.Find(row.Answer) >= 0)
            Stats.Clicks[row.Product]++;
    }

    /// <summary>Takes the pages before a time; what was looked at in them is counted after the day's lessons.</summary>
    private List<int> PagesUntil(IReadOnlyList<int> shown, ref int page, long end, HashSet<int> lessons)
    {
        var taken = new List<int>();
        var table = _data.Events.Impressions;
        var from = page;
        for (; page < shown.Count && table.All[shown[page]].Time < end; page++)
        {
            if (lessons.Contains(shown[page]))
                taken.Add(shown[page]);
        }

        _counted = (from, page);
        return taken;
    }

    private (int From, int Before) _counted;

    private void Learn(List<int> pages, long midnight)
    {
        if (pages.Count > 0)
        {
            var rows = new FeatureRows(_traits, Stats, midnight);
            foreach (var page in pages)
                Add(rows, page, midnight);
        }

        for (var page = _counted.From; page < _counted.Before; page++)
        {
            var shown = _data.Events.Impressions.All[_pages.Impressions[page]];
            var products = _data.Events.Impressions.ProductsOf(shown);
            for (var place = 0; place < products.Length; place++)
                Stats.Looks[products[place]] += (float)_pages.Bias.At(place);
        }
    }

    private void Add(FeatureRows rows, int page, long midnight)
    {
        var shown = _data.Events.Impressions.All[page];
        var labels = _pages.LabelsOf(page)!;
        // Rows with the same score keep their order: were it that of the page, its places would pass for knowledge.
        var places = Enumerable.Range(0, labels.Length).ToArray();
        var products = _data.Events.Impressions.ProductsOf(shown).ToArray();
        Array.Sort(Array.ConvertAll(places, place => (uint)products[place] * Scatter), places);
        products = Array.ConvertAll(places, place => products[place]);
        var (history, owned) = _past.HistoryOf(shown.User, midnight);
        var session = _past.SessionOf(shown);
        var features = new float[products.Length * FeatureSet.Count];
        rows.Fill(products, rows.ProfileOf(history, owned), rows.ProfileOf(session, []), features);
        _features.AddRange(features);
        var (weight, hits) = (0d, 0);
        foreach (var place in places)
        {
            _labels.Add(labels[place]);
            if (labels[place] == 0)
                continue;
            weight += Weights.Inverse(_pages.Bias.At(place), MostWeight);
            hits++;
        }

        // A page counts by how unlikely its clicks were to be made where they were (Wang et al. 2016, "Learning to Rank
        // with Selection Bias in Personal Search", section 4: a query's weight is its click's).
        _weights.Add((float)(weight / hits));
        _offsets.Add(_labels.Count);
    }

    private void Finish()
    {
        if (_weights.Count == 0)
            return;
        var mean = _weights.Average();
        EffectiveSize = Weights.EffectiveSampleSize([.. _weights.Select(weight => (double)weight)]);
        Pages = new RankingData([.. _features], FeatureSet.Count, [.. _labels], [.. _offsets], [.. _weights.Select(weight => weight / mean)]);
    }
}
