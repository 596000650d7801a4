using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Hosting.Training;
using Platform.Store.Events;

namespace Platform.Recommender.Models;

/// <summary>Counts sales by product, everywhere, in each category of its path, and in each region.</summary>
internal sealed class SalesCounter
{
    private const long DayMilliseconds = 86_400_000;

    /// <summary>Products of a category's or region's ranking, at most; the one of everywhere has all.</summary>
    private const int LongestRanking = 1_000;

    private readonly Dictionary<(int Window, RankingScope Scope), Dictionary<int, int>> _counts = [];

    public bool IsEmpty => _counts.Count == 0;

    /// <summary>Counts events of one type.</summary>
    public static SalesCounter Count(TrainingData data, EventType type)
    {
        var counter = new SalesCounter();
        var rows = data.Rows.Where(row => row.Type == type && row.Product >= 0).ToArray();
        var last = rows.Length == 0 ? 0 : rows.Max(row => row.Time);
        var categories = new Dictionary<int, RankingScope[]>();
        for (var window = 0; window < MostSold.WindowDays.Length; window++)
        {
            var from = last - (MostSold.WindowDays[window] * DayMilliseconds);
            foreach (var row in rows.Where(row => row.Time >= from))
            {
                if (!categories.TryGetValue(row.Product, out var scopes))
                    categories[row.Product] = scopes = [.. CategoriesOf(data.ProductOf(row.Product)), RankingScope.Everywhere];
                foreach (var scope in scopes)
                    counter.Add((window, scope), row);
                if (row.Entity >= 0)
                    counter.Add((window, RankingScope.Region(data.Events.Entities[row.Entity])), row);
            }
        }

        return counter;
    }

    /// <summary>The rankings; of equal counts the lower item comes first.</summary>
    public RankingTable ToTable()
    {
        var (keys, offsets) = (new List<string>(), new List<int> { 0 });
        var (items, counts) = (new List<int>(), new List<int>());
        foreach (var ((window, scope), sold) in _counts.OrderBy(entry => entry.Key.Scope.KeyOf(entry.Key.Window), StringComparer.Ordinal))
        {
            var best = sold.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
                .Take(scope == RankingScope.Everywhere ? int.MaxValue : LongestRanking);
            foreach (var (item, count) in best)
            {
                items.Add(item);
                counts.Add(count);
            }

            keys.Add(scope.KeyOf(window));
            offsets.Add(items.Count);
        }

        return new RankingTable([.. keys], [.. offsets], [.. items], [.. counts]);
    }

    private void Add((int, RankingScope) key, EventRow row)
    {
        if (!_counts.TryGetValue(key, out var sold))
            _counts[key] = sold = [];
        sold[row.Product] = sold.GetValueOrDefault(row.Product) + Math.Max(1, row.Quantity);
    }

    private static IEnumerable<RankingScope> CategoriesOf(Product? product) =>
        product is null ? [] : CategoryPath.WithParents(product.Categories).Select(RankingScope.Category);
}
