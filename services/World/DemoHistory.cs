using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Platform.Contracts;
using Platform.Store.Events;
using Platform.World.Goods;

namespace Platform.World;

/// <summary>What all customers did in the days before now, as events in the log.</summary>
internal sealed class DemoHistory(Assortment assortment, WorldOptions options)
{
    private const int ChunkCustomers = 1_000;
    private const long HourMilliseconds = 3_600_000;

    private readonly DateTimeOffset _start = new DateTimeOffset(options.Now.UtcDateTime.Date, TimeSpan.Zero).AddDays(-options.Days);
    private readonly Customer[] _customers =
        [.. Enumerable.Range(0, options.Customers).Select(index => Customer.Create(options.Seed, index))];

    /// <summary>The id of a customer who has an account.</summary>
    public static string UserIdOf(int customer) => string.Create(CultureInfo.InvariantCulture, $"u{customer:x}");

    /// <summary>Simulates the history and adds it to the log.</summary>
    /// <param name="import">Where the events go.</param>
    /// <param name="progress">Is told how much is done, 0 to 1.</param>
    /// <returns>The number of events.</returns>
    public int Write(EventImport import, Action<double> progress)
    {
        var events = Simulate(progress);
        Array.Sort(events);
        var hours = Hours(events);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Cores };
        var written = 0;
        Parallel.ForEach(hours, parallel, hour =>
        {
            var lines = new ArrayBufferWriter<byte>(1 << 18);
            using var writer = new EventLines(this, lines);
            var count = writer.Write(events.AsSpan(hour));
            import.AddHour(_start.AddMilliseconds(events[hour.Start].Time), lines.WrittenSpan, count);
            progress(0.5 + (0.5 * Interlocked.Increment(ref written) / hours.Count));
        });
        return import.Count;
    }

    private WorldEvent[] Simulate(Action<double> progress)
    {
        var simulator = new VisitSimulator(assortment, options);
        var visits = options.Events / VisitSimulator.MeanEvents;
        var activity = _customers.Sum(customer => customer.Activity);
        var chunks = new WorldEvent[(_customers.Length + ChunkCustomers - 1) / ChunkCustomers][];
        var done = 0;
        Parallel.For(0, chunks.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Cores }, chunk =>
        {
            var events = new List<WorldEvent>();
            var end = Math.Min(_customers.Length, (chunk + 1) * ChunkCustomers);
            for (var index = chunk * ChunkCustomers; index < end; index++)
                simulator.Simulate(index, _customers[index], visits * _customers[index].Activity / activity, events);
            chunks[chunk] = [.. events];
            progress(0.5 * Interlocked.Increment(ref done) / chunks.Length);
        });
        return [.. chunks.SelectMany(chunk => chunk)];
    }

    /// <summary>The ranges of the sorted events that fall into one hour each.</summary>
    private static List<Range> Hours(WorldEvent[] events)
    {
        var hours = new List<Range>();
        for (var start = 0; start < events.Length;)
        {
            var hour = events[start].Time / HourMilliseconds;
            var end = start;
            while (end < events.Length && events[end].Time / HourMilliseconds == hour)
                end++;
            hours.Add(start..end);
            start = end;
        }

        return hours;
    }

    /// <summary>Writes events as lines of JSON.</summary>
    private sealed class EventLines(DemoHistory history, IBufferWriter<byte> output) : IDisposable
    {
        private readonly Utf8JsonWriter _json = new(output);

        public int Write(ReadOnlySpan<WorldEvent> events)
        {
            var count = 0;
            for (var index = 0; index < events.Length; count++)
            {
                // The lines of one purchase share their place in the visit.
                var end = index + 1;
                while (end < events.Length && IsSame(events[index], events[end]))
                    end++;
                Write(events[index], events[index..end]);
                index = end;
            }

            return count;
        }

        public void Dispose() => _json.Dispose();

        private static bool IsSame(WorldEvent a, WorldEvent b) =>
            (a.Customer, a.Visit, a.Order) == (b.Customer, b.Visit, b.Order);

        private void Write(WorldEvent first, ReadOnlySpan<WorldEvent> lines)
        {
            var customer = history._customers[first.Customer];
            _json.Reset();
            _json.WriteStartObject();
            _json.WriteString("eventType", EventTypeNames.Of(first.Type));
            _json.WriteString("visitorId", $"v{first.Customer:x}");
            _json.WriteString("eventTime", history._start.AddMilliseconds(first.Time).UtcDateTime);
            _json.WriteString("eventId", $"demo-{first.Customer:x}-{first.Visit:x}-{first.Order:x}");
            _json.WriteString("sessionId", $"s{first.Customer:x}-{first.Visit:x}");
            _json.WriteString("consent", customer.IsMember ? "personal" : "session");
            _json.WriteString("entity", Customer.Countries[customer.Country]);
            if (customer.IsMember)
            {
                _json.WriteStartObject("userInfo");
                _json.WriteString("userId", UserIdOf(first.Customer));
                _json.WriteEndObject();
            }

            WriteSubject(first, lines);
            _json.WriteEndObject();
            _json.Flush();
            output.Write("\n"u8);
        }

        private void WriteSubject(WorldEvent first, ReadOnlySpan<WorldEvent> lines)
        {
            if (first.Type == EventType.Search)
                _json.WriteString("searchQuery", Wardrobe.Categories[first.Category].Noun);
            if (first.Type == EventType.CategoryPageView)
            {
                _json.WriteStartArray("pageCategories");
                _json.WriteStringValue(Wardrobe.Categories[first.Category].Path);
                _json.WriteEndArray();
            }

            if (first.Product < 0)
                return;
            _json.WriteStartArray("productDetails");
            var revenue = 0.0;
            foreach (var line in lines)
            {
                revenue += history.PriceOf(line.Product);
                _json.WriteStartObject();
                _json.WriteStartObject("product");
                _json.WriteString("id", ProductCards.IdOf(line.Product));
                _json.WriteEndObject();
                _json.WriteNumber("quantity", 1);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            if (first.Type != EventType.PurchaseComplete)
                return;
            _json.WriteStartObject("purchaseTransaction");
            _json.WriteString("id", $"o{first.Customer:x}-{first.Visit:x}");
            _json.WriteNumber("revenue", Math.Round((decimal)revenue, 2));
            _json.WriteString("currencyCode", "EUR");
            _json.WriteEndObject();
        }
    }

    private double PriceOf(int product) => assortment.Garments[product].Price;
}
