using System.Globalization;
using Platform.Contracts;
using Platform.Store;
using Platform.Store.Events;
using Platform.Store.Products;

namespace Platform.EndToEnd.Tests;

/// <summary>A shop of a few products and customers, with enough of everything that each model has something to learn.</summary>
internal static class SmallShop
{
    private const int Products = 60;
    private const int Customers = 40;
    private const int Visits = 600;

    private static readonly DateTimeOffset Start = new(2026, 6, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly string[] Kinds = ["Dress", "Shirt", "Shoe"];
    private static readonly string[] Colors = ["red", "blue", "green", "black"];

    /// <summary>Writes its catalogue and its events into a data folder.</summary>
    public static void Write(string folder, int seed)
    {
        var data = new DataFolder(folder);
        var random = new Random(seed);
        CatalogueFiles.Add(data, Enumerable.Range(0, Products).Select(ProductOf), Start);
        using var import = EventImport.Begin(data, Start);
        for (var visit = 0; visit < Visits; visit++)
            AddVisit(import, visit, random);
        import.Commit();
    }

    private static Product ProductOf(int number) => new()
    {
        Id = $"p{number}",
        Title = $"{Colors[number % Colors.Length]} {Kinds[number % Kinds.Length]} {number / 10}",
        Brand = $"Brand {number % 5}",
        Categories = [$"Clothes > {Kinds[number % Kinds.Length]}"],
        Colors = [Colors[number % Colors.Length]],
        Price = new Money(10 + number, "EUR"),
        PublishTime = Start.AddDays(-number),
    };

    /// <summary>Each visitor walks among neighbouring products, and buys two of them now and then.</summary>
    private static void AddVisit(EventImport import, int visit, Random random)
    {
        var time = Start.AddMinutes(visit * 60);
        var customer = random.Next(Customers);
        var product = random.Next(Products);
        var token = AddList(import, visit, customer, time, product, random);
        var seen = new List<string>();
        for (var view = random.Next(2, 7); view > 0; view--)
        {
            seen.Add($"p{product}");
            // The first product is looked at from the list, and the others from one another.
            import.Add(Event(EventType.DetailPageView, visit, customer, time.AddMinutes(seen.Count), seen.Count, $"p{product}") with
            {
                AttributionToken = seen.Count == 1 ? token : null,
            });
            product = (product + random.Next(1, 4)) % Products;
        }

        if (visit % 3 == 0)
        {
            import.Add(Event(EventType.PurchaseComplete, visit, customer, time.AddMinutes(20), 0, [.. seen.Distinct().Take(3)]) with
            {
                PurchaseTransaction = new PurchaseTransaction { Revenue = 10, CurrencyCode = "EUR" },
            });
        }
    }

    /// <summary>Each visit begins with a list of products of one kind, in random order.</summary>
    /// <returns>The list's attribution token.</returns>
    private static string AddList(EventImport import, int visit, int customer, DateTimeOffset time, int product, Random random)
    {
        var token = new AttributionToken
        {
            Placement = "listing", Model = "random", Version = "1", Rung = Rungs.Popular, AnsweredAt = time, Nonce = (ulong)visit,
        }.ToString();
        var shown = Enumerable.Range(0, Products).Where(other => (other - product) % Kinds.Length == 0).Select(other => $"p{other}").ToArray();
        random.Shuffle(shown);
        import.Add(Event(EventType.Impression, visit, customer, time, 100, shown) with { Placement = "listing", AttributionToken = token });
        return token;
    }

    private static UserEvent Event(EventType type, int visit, int customer, DateTimeOffset time, int number, params string[] products) => new()
    {
        EventType = type,
        VisitorId = $"v{customer}",
        SessionId = $"s{visit}",
        EventId = string.Create(CultureInfo.InvariantCulture, $"e{visit}-{number}"),
        EventTime = time,
        Consent = Consent.Personal,
        UserInfo = new UserInfo { UserId = $"u{customer}" },
        ProductDetails = [.. products.Select(id => ProductDetail.Of(id, 1))],
    };
}
