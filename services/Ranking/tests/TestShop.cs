using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Contracts;
using Platform.Hosting;
using Platform.Hosting.Models;
using Platform.Hosting.Refreshing;
using Platform.Hosting.Training;
using Platform.Ranking.Listings;
using Platform.Ranking.Models;
using Platform.Ranking.Rules;
using Platform.Store;
using Platform.Store.Events;
using Platform.Store.Models;
using Platform.Store.Products;

namespace Platform.Ranking.Tests;

/// <summary>A small shop of dresses in a folder of its own: its catalogue, what was shown and clicked, and Ranking on top.</summary>
internal sealed class TestShop(params (string Name, string Value)[] settings) : IAsyncDisposable
{
    public const string Dresses = "Women > Dresses";

    private const string Midi = "Women > Dresses > Midi";

    private static readonly string[] Colors = ["red", "blue", "green", "black"];
    private static readonly string[] Brands = ["Acme", "Bell", "Cole"];

    private readonly List<Product> _products = [];
    private readonly List<UserEvent> _events = [];
    private ServiceProvider? _parts;
    private int _drops;

    public static DateTimeOffset Today { get; } = new(2026, 5, 20, 9, 0, 0, TimeSpan.Zero);

    public DataFolder Data { get; } = new(Directory.CreateTempSubdirectory("platform-ranking-").FullName);

    public ServiceProvider Parts => _parts ??= Compose();

    public ListingIndex Index => Parts.GetRequiredService<ListingShelf>().Current;

    public ModelStore Store => Parts.GetRequiredService<ModelStore>();

    public string? Serving => Parts.GetRequiredService<ModelSlot<ListingRanker>>().Version;

    /// <summary>Adds dresses p0 to p(count - 1); every seventh is sold out, every third reduced, the last five are new.</summary>
    public TestShop WithDresses(int count)
    {
        for (var number = 0; number < count; number++)
            With(Dress(number, count));
        return this;
    }

    public TestShop With(Product product)
    {
        _products.Add(product);
        return this;
    }

    public static Product Dress(int number, int count) => new()
    {
        Id = $"p{number}",
        Title = $"Dress {number}",
        Brand = Brands[number % Brands.Length],
        Categories = [number % 2 == 0 ? Midi : Dresses],
        Colors = [Colors[number % Colors.Length]],
        Sizes = ["S", "M"],
        Price = new Money(20 + number, "EUR"),
        OriginalPrice = number % 3 == 0 ? new Money(40 + number, "EUR") : null,
        Availability = number % 7 == 6 ? Availability.OutOfStock : Availability.InStock,
        VariantGroup = $"g{number / 2}",
        PublishTime = Today.AddDays(number >= count - 5 ? -2 : -200),
        Attributes = new Dictionary<string, IReadOnlyList<string>> { ["style"] = [number % 5 == 0 ? "boho" : "classic"] },
    };

    /// <summary>
    /// Adds visits of shoppers who are each fond of one colour: they are shown twice eight dresses in a random order, and
    /// open those of the colour, cheap ones rather than dear ones; some they buy. Every other one has no account.
    /// </summary>
    public TestShop WithPast(int visits, int dresses, int seed = 1)
    {
        var random = new Random(seed);
        for (var visit = 0; visit < visits; visit++)
        {
            var time = Today.AddDays(-20).AddMinutes(28_000.0 * visit / visits);
            var customer = random.Next(40);
            var shown = Enumerable.Range(0, dresses).ToArray();
            random.Shuffle(shown);
            Show(2 * visit, customer, time, shown[..8], random);
            Show((2 * visit) + 1, customer, time.AddMinutes(25), shown[8..16], random);
        }

        return this;
    }

    /// <summary>Writes the rules.</summary>
    public void Rule(string json) => File.WriteAllText(Path.Combine(Directory.CreateDirectory(Data.Catalogue).FullName, RuleBook.FileName), json);

    /// <summary>The data as a training sees them.</summary>
    public async Task<TrainingData> ReadAsync()
    {
        Write();
        return new TrainingData(await EventTable.ReadAsync(Data, cores: 2), Catalogue.Read(Data));
    }

    public async Task<TrainingOutcome> TrainAsync(int seed = 1)
    {
        var data = await ReadAsync();
        var outcome = Parts.GetRequiredService<IModelTrainer>().Train(data, new TrainingOrder { Seed = seed, Cores = 2 }, default);
        await RefreshAsync();
        return outcome;
    }

    /// <summary>Takes over what lies in the folder now.</summary>
    public async Task RefreshAsync()
    {
        Write();
        foreach (var refreshed in Parts.GetServices<IRefreshed>())
            await refreshed.RefreshAsync(default);
    }

    /// <summary>The ids of a whole list.</summary>
    public string[] IdsOf(RankedList list) => [.. list.Products.Select(product => Index.Facts.Find(product)!.Id)];

    /// <summary>Makes a list, as the first page would be cut from.</summary>
    public ValueTask<RankedList> ListAsync(string category = Dresses, Func<ListingQuestion, ListingQuestion>? change = null)
    {
        var question = new ListingQuestion { Index = Index, Category = category, Shelf = Index.Find(category)!, VisitorId = "v1", IsPatient = true };
        return Parts.GetRequiredService<ListMaker>().MakeAsync(change?.Invoke(question) ?? question);
    }

    public async ValueTask DisposeAsync()
    {
        if (_parts is not null)
            await _parts.DisposeAsync();
        Directory.Delete(Data.Root, recursive: true);
    }

    private void Show(int page, int customer, DateTimeOffset time, int[] shown, Random random)
    {
        var token = new AttributionToken
        {
            Placement = "listing", Model = "random", Version = "1", Rung = Contracts.Rungs.Popular, AnsweredAt = time, Nonce = (ulong)page,
        }.ToString();
        var shows = Event(EventType.Impression, page, customer, time, shown) with { Placement = "listing", AttributionToken = token };
        _events.Add(shows);
        for (var place = 0; place < shown.Length; place++)
        {
            var isLiked = Colors[shown[place] % Colors.Length] == Colors[customer % Colors.Length];
            var chance = (isLiked ? 0.7 : 0.08) * Math.Exp(-shown[place] / 60.0) / Math.Sqrt(place + 1);
            if (random.NextDouble() >= chance)
                continue;
            _events.Add(Event(EventType.DetailPageView, page, customer, time.AddMinutes(1 + place), [shown[place]]) with { AttributionToken = token });
            if (random.NextDouble() < 0.4)
                _events.Add(Event(EventType.AddToCart, page, customer, time.AddMinutes(2 + place), [shown[place]]));
            if (random.NextDouble() < 0.2)
                _events.Add(Event(EventType.PurchaseComplete, page, customer, time.AddMinutes(20), [shown[place]]));
        }
    }

    private UserEvent Event(EventType type, int page, int customer, DateTimeOffset time, int[] products) => new()
    {
        EventType = type,
        VisitorId = string.Create(CultureInfo.InvariantCulture, $"v{customer}"),
        SessionId = $"s{page / 2}",
        EventTime = time,
        EventId = $"e{_events.Count}-{page}",
        Consent = customer % 8 < 4 ? Consent.Personal : Consent.Session,
        UserInfo = customer % 8 < 4 ? new UserInfo { UserId = $"u{customer}" } : null,
        ProductDetails = [.. products.Select(product => ProductDetail.Of($"p{product}"))],
        PurchaseTransaction = type == EventType.PurchaseComplete ? new PurchaseTransaction { Revenue = 1, CurrencyCode = "EUR" } : null,
    };

    private ServiceProvider Compose()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPlatform(Data);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new TestClock(Today)));
        (string Name, string Value)[] all = [.. settings, ("Ranking:RandomShare", "0"), ("Ranking:LoggedShare", "0")];
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(all.DistinctBy(setting => setting.Name).Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();
        ServiceComposition.Of<RankingService>(services, configuration);
        return services.BuildServiceProvider();
    }

    private void Write()
    {
        // Drops of the same moment would come in any order.
        if (_products.Count > 0)
            CatalogueFiles.Add(Data, _products, Today.AddSeconds(_drops++));
        if (_events.Count > 0)
        {
            using var import = EventImport.Begin(Data, Today);
            _events.ForEach(import.Add);
            import.Commit();
        }

        _products.Clear();
        _events.Clear();
    }
}
