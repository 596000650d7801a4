using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Contracts;
using Platform.Hosting;
using Platform.Hosting.Products;
using Platform.Store;
using Platform.Store.Products;
using Platform.Storefront.Account;
using Platform.Storefront.Events;
using Platform.Storefront.Layout;
using Platform.Storefront.Listings;

namespace Platform.Storefront.Tests;

/// <summary>The shop behind a real web server within the test's process, with a few products and a fake platform.</summary>
internal sealed class RunningShop : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _data;
    private bool _isStopped;

    private RunningShop(WebApplication app, FakePlatform platform, string data) => (_app, Platform, _data) = (app, platform, data);

    /// <summary>The products, in the order in which the platform recommends them.</summary>
    public static IReadOnlyList<Product> Products { get; } = [.. Enumerable.Range(0, 40).Select(ProductOf)];

    public FakePlatform Platform { get; }

    public Uri Address => new(_app.Urls.First());

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    /// <param name="settings">Settings of the section Storefront, or of another one that is named with it.</param>
    public static async Task<RunningShop> StartAsync(params (string Name, string Value)[] settings)
    {
        var platform = await FakePlatform.StartAsync([.. Products.Select(product => product.Id)]);
        var data = Directory.CreateTempSubdirectory("storefront-").FullName;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        // However busy the machine is, nothing is late but what a test wants to be late.
        var usual = new[] { ("Deadline", "00:01:00"), ("DrainEventsFor", "0"), ("Platform", platform.Address.ToString()), ("Listings:AskServices", "false") };
        builder.Configuration.AddInMemoryCollection(usual.Concat(settings)
            .ToLookup(
                setting => setting.Item1.Contains(':', StringComparison.Ordinal) ? setting.Item1 : $"Storefront:{setting.Item1}",
                setting => setting.Item2)
            .ToDictionary(setting => setting.Key, string? (setting) => setting.Last()));
        builder.Services.AddPlatform(new DataFolder(data));
        builder.Services.AddSingleton(new ShopName("Test shop"));
        builder.Services.AddSingleton<IShopPreparation, Prepared>();
        builder.Services.AddSingleton<IExampleCustomers, OneCustomer>();
        builder.Services.AddShop(builder.Configuration);
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapShop();
        app.Services.GetRequiredService<ProductDirectory>().Apply(Catalogue.Of(Products));
        await app.StartAsync();
        return new RunningShop(app, platform, data);
    }

    /// <summary>Somebody who was never here before.</summary>
    public Shopper NewShopper(string? language = null) => new(Address, language);

    /// <summary>Waits until every event is sent or given up.</summary>
    public Task EventsSettledAsync() => Get<EventQueue>().WhenSettledAsync();

    /// <summary>Gives the shop another catalogue.</summary>
    public void Put(IReadOnlyList<Product> products)
    {
        Get<ProductDirectory>().Apply(Catalogue.Of(products));
        Get<ShopIndex>().RefreshAsync(CancellationToken.None).Wait();
    }

    /// <summary>Ends the process in order.</summary>
    public async Task StopAsync()
    {
        _isStopped = true;
        await _app.StopAsync();
    }

    public async ValueTask DisposeAsync()
    {
        // A platform that hangs lets go first.
        await Platform.DisposeAsync();
        if (!_isStopped)
            await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private static Product ProductOf(int number) => new()
    {
        Id = $"p{number}",
        Title = $"Red dress {number}",
        Categories = [number % 2 == 0 ? "Women > Dresses" : "Women > Shoes"],
        Colors = ["red"],
        Sizes = number % 4 == 0 ? [] : ["S", "M"],
        Price = new Money(10 + number, "EUR"),
        PublishTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(-number),
        Attributes = new Dictionary<string, IReadOnlyList<string>> { ["soldOutSizes"] = number % 4 == 1 ? ["S"] : [] },
        Translations = new Dictionary<string, ProductText>
        {
            ["sv"] = new() { Title = string.Create(CultureInfo.InvariantCulture, $"Röd klänning {number}") },
        },
    };

    private sealed class Prepared : IShopPreparation
    {
        public string Stage => "done";

        public bool IsFinished => true;
    }

    private sealed class OneCustomer : IExampleCustomers
    {
        public IReadOnlyList<ExampleCustomer> Examples { get; } = [new("customer-7", "boho", "women", PriceTaste.Low)];
    }
}
