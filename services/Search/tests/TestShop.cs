using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Contracts;
using Platform.Hosting;
using Platform.Hosting.Refreshing;
using Platform.Hosting.Training;
using Platform.Store;
using Platform.Store.Events;
using Platform.Store.Products;

namespace Platform.Search.Tests;

/// <summary>A small shop in a folder of its own: its catalogue, what was searched for in it, and the service on top, asked as a client would.</summary>
internal sealed class TestShop : IAsyncDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 10, 0, 0, TimeSpan.Zero);

    private readonly List<UserEvent> _events = [];
    private readonly List<Product> _products = [];
    private WebApplication? _app;
    private int _drops;
    private int _visitors;

    public DataFolder Data { get; } = new(Directory.CreateTempSubdirectory("platform-search-").FullName);

    private IServiceProvider Parts => (_app ??= Compose()).Services;

    /// <summary>Adds products to the catalogue.</summary>
    public TestShop With(params Product[] products)
    {
        _products.AddRange(products);
        return this;
    }

    /// <summary>Adds a product to the catalogue.</summary>
    public TestShop With(
        string id, string title, string category = "Women > Dresses", string color = "", string brand = "", decimal price = 50, string? sv = null, string? de = null)
    {
        var texts = new Dictionary<string, ProductText>();
        if (sv is not null)
            texts["sv"] = new ProductText { Title = sv };
        if (de is not null)
            texts["de"] = new ProductText { Title = de };
        return With(new Product
        {
            Id = id,
            Title = title,
            Brand = brand.Length == 0 ? null : brand,
            Categories = [category],
            Colors = color.Length == 0 ? [] : [color],
            Price = new Money(price, "EUR"),
            Translations = texts,
        });
    }

    /// <summary>Adds visitors who search and then look at products.</summary>
    public TestShop Searched(int visitors, string query, params string[] viewed)
    {
        for (var visitor = 0; visitor < visitors; visitor++)
            Visit((query, viewed));
        return this;
    }

    /// <summary>Adds a visitor who searches several times, and each time looks at products, or at none.</summary>
    public TestShop Visit(params (string Query, string[] Viewed)[] searches)
    {
        var name = $"v{_visitors++}";
        var time = Start.AddMinutes(20 * _visitors);
        foreach (var (query, viewed) in searches)
        {
            Add(EventType.Search, name, time = time.AddSeconds(10), query, []);
            foreach (var product in viewed)
                Add(EventType.DetailPageView, name, time = time.AddSeconds(10), null, [product]);
        }

        return this;
    }

    /// <summary>Trains the index, and lets it serve.</summary>
    public async Task<TrainingOutcome> TrainAsync(int seed = 1)
    {
        Write();
        var outcomes = new List<TrainingOutcome>();
        await foreach (var outcome in Parts.GetRequiredService<TrainingPipeline>().TrainAsync([], new TrainingOrder { Seed = seed, Cores = 2 }, default))
            outcomes.Add(outcome);
        await RefreshAsync();
        return outcomes.Single();
    }

    /// <summary>Takes over what was said since, without training.</summary>
    public Task ChangeAsync()
    {
        Write();
        return RefreshAsync();
    }

    /// <summary>Asks, and expects an answer.</summary>
    public async Task<ListAnswer> SearchAsync(string query, string parameters = "")
    {
        var (status, body) = await GetAsync($"/v1/search?query={Uri.EscapeDataString(query)}{parameters}");
        Assert.True(status == HttpStatusCode.OK, body);
        return JsonSerializer.Deserialize(body, ContractsJson.Default.ListAnswer)!;
    }

    /// <summary>The ids of what a query finds, best first.</summary>
    public async Task<string[]> FindAsync(string query, string parameters = "") => [.. (await SearchAsync(query, parameters)).Results.Select(result => result.Id)];

    public async Task<Suggestion[]> SuggestAsync(string query, string parameters = "")
    {
        var (status, body) = await GetAsync($"/v1/suggest?query={Uri.EscapeDataString(query)}{parameters}");
        Assert.True(status == HttpStatusCode.OK, body);
        return [.. JsonSerializer.Deserialize(body, ContractsJson.Default.SuggestAnswer)!.Suggestions];
    }

    public async Task<(HttpStatusCode Status, string Body)> GetAsync(string path)
    {
        _ = Parts;
        using var client = new HttpClient { BaseAddress = new Uri(_app!.Urls.First()) };
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    public T Part<T>() where T : notnull => Parts.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
        Directory.Delete(Data.Root, recursive: true);
    }

    private WebApplication Compose()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddPlatform(Data);
        builder.AddServing(ServiceComposition.Of<SearchService>(builder.Services, builder.Configuration).Manifest.Name);
        builder.Services.AddSingleton<TrainingPipeline>();
        var app = builder.Build().UsePlatform();
        app.StartAsync().GetAwaiter().GetResult();
        return app;
    }

    private async Task RefreshAsync() => Assert.True(await RefreshTwiceAsync());

    /// <summary>What is made of the catalogue and the version is refreshed beside them, so it sees what they found the next time.</summary>
    private async Task<bool> RefreshTwiceAsync()
    {
        var refresher = Part<Refresher>();
        return await refresher.RefreshAllAsync(default) && await refresher.RefreshAllAsync(default);
    }

    private void Add(EventType type, string visitor, DateTimeOffset time, string? query, string[] products) => _events.Add(new UserEvent
    {
        EventType = type,
        VisitorId = visitor,
        EventTime = time,
        EventId = $"e{_events.Count}-{_drops}",
        SearchQuery = query,
        ProductDetails = [.. products.Select(product => ProductDetail.Of(product, 1))],
    });

    private void Write()
    {
        if (_products.Count > 0)
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
