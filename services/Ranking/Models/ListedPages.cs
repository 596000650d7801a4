using Platform.Contracts;
using Platform.Hosting.Training;
using Platform.Learning.Ranking.Propensity;
using Platform.Store.Events;

namespace Platform.Ranking.Models;

/// <summary>
/// Joins what was shown in lists with what followed: a click by its attribution token; a basket and a purchase of a
/// clicked product by the same visitor, within a window.
/// </summary>
internal sealed class ListedPages
{
    /// <summary>The placement of lists, as impressions name it.</summary>
    public const string Placement = "listing";

    /// <summary>The model of pages in random order, as attribution tokens name it.</summary>
    public const string Randomised = "random";

    public const byte Clicked = 1;
    public const byte Basketed = 2;
    public const byte Purchased = 3;

    /// <summary>Positions whose bias is estimated.</summary>
    private const int Positions = 50;

    private static readonly long BasketWindow = (long)TimeSpan.FromHours(24).TotalMilliseconds;
    private static readonly long PurchaseWindow = (long)TimeSpan.FromDays(7).TotalMilliseconds;

    private readonly ImpressionTable _table;
    private readonly Dictionary<ulong, int> _byAnswer = [];
    private readonly Dictionary<int, byte[]> _labels = [];

    private ListedPages(ImpressionTable table) => _table = table;

    /// <summary>The impressions of lists within the window of the data, by rising time.</summary>
    public IReadOnlyList<int> Impressions { get; private set; } = [];

    /// <summary>How positions differ by being looked at alone.</summary>
    public PositionBias Bias { get; private set; } = PositionBias.FromRandomised([]);

    /// <summary>Joins the data.</summary>
    public static ListedPages Of(TrainingData data)
    {
        var pages = new ListedPages(data.Events.Impressions);
        pages.Find(data.Window);
        var clicks = pages.JoinClicks(data);
        pages.JoinAfter(data, clicks);
        pages.Bias = pages.EstimateBias();
        return pages;
    }

    /// <summary>The labels of an impression's products; null where nothing followed.</summary>
    public byte[]? LabelsOf(int impression) => _labels.GetValueOrDefault(impression);

    /// <summary>The impression that an event follows from; -1 for none.</summary>
    public int Find(ulong answer) => answer != 0 && _byAnswer.TryGetValue(answer, out var impression) ? impression : -1;

    private void Find((long From, long Before) window)
    {
        var listing = _table.Placements.Find(Placement);
        Impressions = [.. Enumerable.Range(0, _table.All.Count)
            .Where(index => _table.All[index].Placement == listing && _table.All[index].Time >= window.From && _table.All[index].Time < window.Before)
            .OrderBy(index => _table.All[index].Time)];
        foreach (var index in Impressions)
        {
            if (_table.All[index].Answer is not 0 and var answer)
                _byAnswer.TryAdd(answer, index);
        }
    }

    /// <summary>Marks clicks.</summary>
    /// <returns>For each visitor and product the click that a later basket or purchase belongs to.</returns>
    private Dictionary<(int Visitor, int Product), (int Impression, int Place, long Time)> JoinClicks(TrainingData data)
    {
        var clicks = new Dictionary<(int, int), (int, int, long)>();
        foreach (var row in data.Rows)
        {
            if (row is not { Type: EventType.DetailPageView, Product: >= 0 } || Find(row.Answer) is not (>= 0 and var impression))
                continue;
            var place = _table.ProductsOf(_table.All[impression]).IndexOf(row.Product);
            if (place < 0)
                continue;
            Mark(impression, place, Clicked);
            if (row.Visitor >= 0)
                clicks[(row.Visitor, row.Product)] = (impression, place, row.Time);
        }

        return clicks;
    }

    private void JoinAfter(TrainingData data, Dictionary<(int Visitor, int Product), (int Impression, int Place, long Time)> clicks)
    {
        foreach (var row in data.Rows)
        {
            var (label, window) = row.Type switch
            {
                EventType.AddToCart => (Basketed, BasketWindow),
                EventType.PurchaseComplete => (Purchased, PurchaseWindow),
                _ => default,
            };
            if (label > 0 && row.Visitor >= 0 && clicks.TryGetValue((row.Visitor, row.Product), out var click)
                && row.Time >= click.Time && row.Time - click.Time <= window)
                Mark(click.Impression, click.Place, label);
        }
    }

    private void Mark(int impression, int place, byte label)
    {
        if (!_labels.TryGetValue(impression, out var labels))
            _labels[impression] = labels = new byte[_table.All[impression].Count];
        labels[place] = Math.Max(labels[place], label);
    }

    /// <summary>From pages in random order; where these are too few for the first places, from products that changed places.</summary>
    private PositionBias EstimateBias()
    {
        const int FewestPlaces = 5;
        var counts = new PositionCount[Positions];
        var random = _table.Models.Find(Randomised);
        foreach (var impression in Impressions.Where(impression => random >= 0 && _table.All[impression].Model == random))
        {
            var labels = LabelsOf(impression);
            for (var place = 0; place < Math.Min(Positions, _table.All[impression].Count); place++)
                counts[place] = new(counts[place].Shown + 1, counts[place].Clicked + (labels?[place] > 0 ? 1 : 0));
        }

        var randomised = PositionBias.FromRandomised([.. counts.TakeWhile(count => count.Shown > 0)]);
        return randomised.Concluded >= FewestPlaces ? randomised : PositionBias.FromHarvest(Impressions.SelectMany(ClicksOf), Positions);
    }

    private IEnumerable<PositionClick> ClicksOf(int impression)
    {
        var shown = _table.All[impression];
        var labels = LabelsOf(impression);
        for (var place = 0; place < shown.Count; place++)
            yield return new PositionClick(_table.Products[shown.First + place], place, labels?[place] > 0);
    }
}
