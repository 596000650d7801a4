using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Contracts;
using Platform.Hosting;
using Platform.Hosting.Models;
using Platform.Hosting.People;
using Platform.Hosting.Products;
using Platform.Hosting.Refreshing;
using Platform.Hosting.Training;
using Platform.Recommender.Models;
using Platform.Store;
using Platform.Store.Events;
using Platform.Store.Models;
using Platform.Store.People;
using Platform.Store.Products;
using Platform.Store.Sessions;

namespace Platform.Recommender.Tests;

/// <summary>A small shop in a folder of its own: what happened in it, and the recommender on top.</summary>
internal sealed class TestShop(params (string Name, string Value)[] settings) : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 10, 0, 0, TimeSpan.Zero);

    private readonly List<UserEvent> _events = [];
    private readonly List<Product> _products = [];
    private ServiceProvider? _parts;
    private int _drops;

    public DataFolder Data { get; } = new(Directory.CreateTempSubdirectory("platform-recommender-").FullName);

    public ModelStore Store => Parts.GetRequiredService<ModelStore>();

    public ProductDirectory Products => Parts.GetRequiredService<ProductDirectory>();

    public ModelSlot<YouMightAlsoLike> YouMightAlsoLike => Parts.GetRequiredService<ModelSlot<YouMightAlsoLike>>();

    private ServiceProvider Parts => _parts ??= Compose();

    /// <summary>Adds a product to the catalogue.</summary>
    public TestShop With(
        string id, string? category = null, string? group = null, string? color = null, string? title = null, bool isInStock = true)
    {
        _products.Add(new Product
        {
            Id = id,
            Title = title,
            Categories = category is null ? [] : [category],
            Colors = color is null ? [] : [color],
            VariantGroup = group,
            Availability = isInStock ? Availability.InStock : Availability.OutOfStock,
        });
        return this;
    }

    /// <summary>Adds purchases of the same products, each an hour after the one before.</summary>
    public TestShop Bought(int times, params string[] products) => Happened(times, EventType.PurchaseComplete, [products]);

    /// <summary>Adds visits that look at the products one after the other.</summary>
    public TestShop Viewed(int times, params string[] products) =>
        Happened(times, EventType.DetailPageView, [.. products.Select(product => new[] { product })]);

    /// <summary>Adds a purchase so many days after the beginning.</summary>
    public TestShop BoughtOnDay(int day, string product, int quantity = 1, string? region = null)
    {
        var number = _events.Count;
        _events.Add(EventOf(EventType.PurchaseComplete, $"v{number}", Start.AddDays(day), [product], quantity) with { Entity = region });
        return this;
    }

    /// <summary>Adds customers who get the products one after the other, one a day, the last of each on the same day.</summary>
    public TestShop Owning(int customers, string name, params string[] products)
    {
        for (var customer = 0; customer < customers; customer++)
        {
            for (var index = 0; index < products.Length; index++)
            {
                var time = Start.AddDays(index - products.Length);
                _events.Add(EventOf(EventType.PurchaseComplete, $"{name}{customer}", time, [products[index]], quantity: 1) with
                {
                    UserInfo = new UserInfo { UserId = $"{name}{customer}" },
                    Consent = Consent.Personal,
                });
            }
        }

        return this;
    }

    /// <summary>The data as a training sees them.</summary>
    public async Task<TrainingData> ReadAsync()
    {
        Write();
        return new TrainingData(await EventTable.ReadAsync(Data, cores: 2), Catalogue.Read(Data));
    }

    /// <summary>Trains all models, or some, and lets their champions serve.</summary>
    public async Task<IReadOnlyList<TrainingOutcome>> TrainAsync(params string[] models)
    {
        Write();
        var outcomes = new List<TrainingOutcome>();
        var order = new TrainingOrder { Seed = 1, Cores = 2 };
        await foreach (var outcome in Parts.GetRequiredService<TrainingPipeline>().TrainAsync(models, order, default))
            outcomes.Add(outcome);
        await RefreshAsync();
        return outcomes;
    }

    /// <summary>Takes over what lies in the folder now.</summary>
    public async Task RefreshAsync()
    {
        foreach (var refreshed in Parts.GetServices<IRefreshed>())
            await refreshed.RefreshAsync(default);
    }

    /// <summary>Takes over what was said since, without training.</summary>
    public Task ChangeAsync()
    {
        Write();
        return RefreshAsync();
    }

    /// <summary>The version of a model that serves; null where none does.</summary>
    public string? Serving(string model) => Parts.GetServices<IModelSlot>().Single(slot => slot.Name == model).Version;

    /// <summary>Asks a placement, as a request would.</summary>
    public async Task<(string Rung, string[] Products)> AskAsync(string placement, int wanted, params string[] page)
    {
        var query = Parts.GetRequiredService<QueryReader>().Query(
            placement, wanted, page, VisitorSession.Empty, History.Empty, region: null);
        var answer = await Parts.GetRequiredService<Placements>().Find(placement)!.AnswerAsync(query, isPatient: true);
        return (answer.Rung, [.. answer.Products.Select(scored => Products.IdOf(scored.Product))]);
    }

    /// <summary>Asks what a customer might like, as a request would.</summary>
    public async Task<(string Rung, string[] Products)> AskCustomerAsync(string userId, int wanted, params string[] page)
    {
        var query = Parts.GetRequiredService<QueryReader>().Query(
            Placements.YouMightAlsoLike, wanted, page, VisitorSession.Empty, Parts.GetRequiredService<Histories>().Find(userId), region: null);
        var answer = await Parts.GetRequiredService<Placements>().Find(Placements.YouMightAlsoLike)!.AnswerAsync(query, isPatient: true);
        return (answer.Rung, [.. answer.Products.Select(scored => Products.IdOf(scored.Product))]);
    }

    public async ValueTask DisposeAsync()
    {
        if (_parts is not null)
            await _parts.DisposeAsync();
        Directory.Delete(Data.Root, recursive: true);
    }

    private ServiceProvider Compose()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPlatform(Data);
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();
        ServiceComposition.Of<RecommenderService>(services, configuration);
        services.AddSingleton<TrainingPipeline>();
        return services.BuildServiceProvider();
    }

    private TestShop Happened(int times, EventType type, string[][] products)
    {
        for (var time = 0; time < times; time++)
        {
            var number = _events.Count;
            for (var index = 0; index < products.Length; index++)
                _events.Add(EventOf(type, $"v{number}", Start.AddHours(number).AddMinutes(index), products[index], quantity: 1));
        }

        return this;
    }

    private UserEvent EventOf(EventType type, string visitor, DateTimeOffset time, string[] products, int quantity) => new()
    {
        EventType = type,
        VisitorId = visitor,
        EventTime = time,
        EventId = $"e{_events.Count}",
        ProductDetails = [.. products.Select(product => ProductDetail.Of(product, quantity))],
        PurchaseTransaction = type == EventType.PurchaseComplete ? new PurchaseTransaction { Revenue = 1, CurrencyCode = "EUR" } : null,
    };

    /// <summary>Puts what was said so far into the folder.</summary>
    private void Write()
    {
        if (_products.Count > 0)
            // Drops of the same moment would come in any order.
            CatalogueFiles.Add(Data, _products, Start.AddSeconds(_drops++));
        if (_events.Count > 0)
        {
            using var import = EventImport.Begin(Data, Start);
            _events.ForEach(import.Add);
            import.Commit();
        }

        _products.Clear();
        _events.Clear();
    }
}
