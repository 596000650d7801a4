using Platform.Contracts;
using Platform.Store;
using Platform.Store.Events;
using Platform.Store.Products;
using Platform.World;
using Platform.World.Goods;
using Platform.World.Queries;

namespace Platform.Benchmarks.SearchQuality;

/// <summary>
/// Searches of a shop whose search knows the words of its texts and nothing else: shoppers type, look at what is shown and open what answers their need; who finds
/// nothing mostly says it again in other words. They are written to an event log and read from there, as a training would.
/// </summary>
internal static class PastSearches
{
    private const int Shown = 24;
    private const int MostOpened = 3;
    private const int MostTries = 3;
    private const double SaysItAgain = 0.7;
    private const double TakesIt = 0.15;
    private const int Nearly = 2;

    /// <summary>The language of a shopper: three of five English, the others Swedish or German.</summary>
    public static string LanguageOf(int number) => (number % 5) switch { 3 => "sv", 4 => "de", _ => "en" };

    public static EventTable Write(string folder, Assortment assortment, Catalogue catalogue, int searches, int seed)
    {
        var data = new DataFolder(folder);
        var start = new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);
        var index = new PlainWords(catalogue);
        using (var import = EventImport.Begin(data, start))
        {
            for (var number = 0; number < searches; number++)
            {
                foreach (var happened in Visit(assortment, index, number, seed, start.AddMinutes(2 * number)))
                    import.Add(happened);
            }

            import.Commit();
        }

        return EventTable.ReadAsync(data, Environment.ProcessorCount).GetAwaiter().GetResult();
    }

    private static IEnumerable<UserEvent> Visit(Assortment assortment, PlainWords index, int number, int seed, DateTimeOffset time)
    {
        var random = new Random(HashCode.Combine(seed, 17) ^ number);
        var writer = new QueryWriter(assortment);
        var query = writer.Draw(seed, number, LanguageOf(number));
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            yield return Event(EventType.Search, number, time = time.AddSeconds(15)) with { SearchQuery = query.Text };
            var need = query.Need;
            var found = index.Find(query.Text).Where(product => assortment.Garments[product].IsInStock).Take(Shown)
                .Where(product => Relevance.Grade(need, assortment.Garments[product]) >= Nearly).OrderBy(_ => random.Next()).Take(random.Next(1, MostOpened + 1)).ToArray();
            foreach (var product in found)
            {
                yield return Event(EventType.DetailPageView, number, time = time.AddSeconds(15), product);
                if (random.NextDouble() < TakesIt)
                    yield return Event(EventType.AddToCart, number, time = time.AddSeconds(5), product);
            }

            if (found.Length > 0 || random.NextDouble() >= SaysItAgain)
                yield break;
            var dice = new Dice(seed + attempt + 1, StreamKind.Queries, number);
            query = writer.Write(ref dice, need, LanguageOf(number));
        }
    }

    private static UserEvent Event(EventType type, int visitor, DateTimeOffset time, params int[] products) => new()
    {
        EventType = type,
        VisitorId = $"v{visitor}",
        EventTime = time,
        EventId = $"{visitor}-{time.ToUnixTimeMilliseconds()}-{type}",
        ProductDetails = [.. products.Select(product => ProductDetail.Of(ProductCards.IdOf(product), 1))],
    };
}
