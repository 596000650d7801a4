using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Platform.Contracts;
using Platform.Infra.Amazon.Events;

namespace Platform.Infra.Tests.Amazon.Events;

[Collection(EnvironmentCollection.Name)]
public sealed partial class ShopEventsTests
{
    private const string Order = """
        {
          "id": "e-1", "source": "shop.orders", "detail-type": "OrderPlaced", "time": "2026-11-24T10:00:00Z",
          "detail": {
            "orderId": "10042", "visitorId": "v-1", "customerId": "c-7", "consent": "personal",
            "products": [{ "product": { "id": "p00017" }, "quantity": 2 }, { "product": { "id": "p00018" } }], "productCount": 2,
            "revenue": 59.9, "tax": 9.56, "currency": "EUR"
          }
        }
        """;

    private const string View = """
        {
          "id": "e-2", "source": "shop.products", "detail-type": "ProductViewed", "time": "2026-11-24T10:00:01Z",
          "detail": { "productId": "p-\"17\"", "visitorId": "v-1", "consent": "session" }
        }
        """;

    [Fact]
    public async Task An_order_of_a_customer_becomes_a_purchase_that_the_house_understands()
    {
        var bought = await SentAsync(Order, "order-placed-customer");

        Assert.Equal((EventType.PurchaseComplete, "v-1", "c-7", Consent.Personal), (bought.EventType, bought.VisitorId, bought.UserInfo?.UserId, bought.Consent));
        Assert.Equal(new PurchaseTransaction { Id = "10042", Revenue = 59.9m, Tax = 9.56m, CurrencyCode = "EUR" }, bought.PurchaseTransaction);
        Assert.Equal([("p00017", 2), ("p00018", null)], bought.ProductDetails!.Select(detail => (detail.Product.Id, detail.Quantity)));
        Assert.Equal(("order-10042", DateTimeOffset.Parse("2026-11-24T10:00:00Z", CultureInfo.InvariantCulture)), (bought.EventId, bought.EventTime));
    }

    [Theory]
    [InlineData("ProductViewed", "product-viewed-guest", EventType.DetailPageView)]
    [InlineData("ProductAddedToCart", "product-added-guest", EventType.AddToCart)]
    [InlineData("ProductRemovedFromCart", "product-removed-guest", EventType.RemoveFromCart)]
    public async Task What_a_guest_does_with_a_product_becomes_one_event_with_one_product(string detailType, string rule, EventType type)
    {
        var seen = await SentAsync(View.Replace("ProductViewed", detailType, StringComparison.Ordinal), rule);

        Assert.Equal((type, "v-1", null, "e-2"), (seen.EventType, seen.VisitorId, seen.UserInfo, seen.EventId));
        Assert.Equal("p-\"17\"", Assert.Single(seen.ProductDetails!).Product.Id);
    }

    [Theory]
    [InlineData("\"visitorId\": \"v-1\",")]
    [InlineData("\"consent\": \"personal\",")]
    [InlineData("\"productCount\": 2,")]
    [InlineData("\"tax\": 9.56,")]
    [InlineData("\"orderId\": \"10042\",")]
    public async Task An_event_that_lacks_a_field_is_kept_for_somebody_to_look_at_and_not_sent(string field)
    {
        var cloud = await Sites.MadeAsync();
        Assert.Contains(field, Order, StringComparison.Ordinal);

        Assert.Equal(["shop-events-order-placed-incomplete"], Matching(cloud, Order.Replace(field, "", StringComparison.Ordinal)));
        Assert.Equal("arn:aws:shop-events-lost-queue", cloud.Input("shop-events-order-placed-incomplete-kept", "arn"));
    }

    [Fact]
    public async Task An_event_of_something_else_goes_nowhere() =>
        Assert.Empty(Matching(await Sites.MadeAsync(), View.Replace("shop.products", "shop.stock", StringComparison.Ordinal)));

    [Fact]
    public async Task Events_go_to_the_gateway_with_a_key_of_their_own_and_without_a_viewers_address()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal("https://origin.ml.shop.example/v1/events", cloud.Input("shop-events-collector", "invocationEndpoint"));
        Assert.Equal(300.0, cloud.Input("shop-events-collector", "invocationRateLimitPerSecond"));
        Assert.Equal("arn:aws:shop-events-connection", cloud.Input("shop-events-collector", "connectionArn"));
        Assert.Equal(["key=x-events-key", "value=secret-of-origin-secrets-events-even"], cloud.Texts("shop-events-connection", "authParameters", "apiKey"));
        Assert.Null(cloud.Input("shop-events-connection", "authParameters", "invocationHttpParameters"));
        Assert.Equal(["Allow events:InvokeApiDestination on arn:aws:shop-events-collector"], cloud.Rights("shop-events-rights"));
    }

    [Fact]
    public async Task What_cannot_be_delivered_is_tried_for_a_day_then_kept_and_rings()
    {
        var cloud = await Sites.MadeAsync();
        var targets = cloud.Names.Where(name => name.StartsWith("shop-events-", StringComparison.Ordinal) && name.EndsWith("-collector", StringComparison.Ordinal)
            && name != "shop-events-collector").ToArray();

        Assert.Equal(8, targets.Length);
        Assert.All(targets, target =>
        {
            Assert.Equal((86_400.0, 185.0), (cloud.Input(target, "retryPolicy", "maximumEventAgeInSeconds"), cloud.Input(target, "retryPolicy", "maximumRetryAttempts")));
            Assert.Equal("arn:aws:shop-events-lost-queue", cloud.Input(target, "deadLetterConfig", "arn"));
        });
        Assert.Equal(1_209_600.0, cloud.Input("shop-events-lost-queue", "messageRetentionSeconds"));
        Assert.Equal((1.0, "GreaterThanOrEqualToThreshold"), (cloud.Input("shop-events-lost-alarm", "threshold"), cloud.Input("shop-events-lost-alarm", "comparisonOperator")));
        Assert.Equal(12, cloud.Statements("shop-events-lost-policy", "policy").Length);
        Assert.Equal(("arn:aws:shop-events-bus", 14.0), (cloud.Input("shop-events-archive", "eventSourceArn"), cloud.Input("shop-events-archive", "retentionDays")));
    }

    [Fact]
    public async Task Only_the_sites_accounts_may_say_what_happened()
    {
        var amazon = Examples.Settings.Amazon with { SiteAccounts = ["444455556666", "111122223333"] };
        var cloud = await Sites.MadeAsync(Examples.Settings with { Amazon = amazon });

        Assert.Equal(
            ["arn:aws:iam::111122223333:root", "arn:aws:iam::444455556666:root"],
            cloud.Statements("shop-events-senders", "policy").Select(statement => statement.GetProperty("Principal").GetProperty("AWS").GetString()));
        Assert.Equal(
            ["Account111122223333", "Account444455556666"],
            cloud.Statements("shop-events-senders", "policy").Select(statement => statement.GetProperty("Sid").GetString()));
    }

    [Fact]
    public void The_kinds_of_events_are_those_of_the_contract_with_the_site()
    {
        var contract = File.ReadAllText(Path.Combine(RepositoryCopy.Original, "docs/shop-events.md"));

        Assert.All(SiteEvent.All, kind => Assert.Contains($"| `{kind.Source}` | `{kind.DetailType}` | `{kind.EventType}` |", contract, StringComparison.Ordinal));
    }

    /// <summary>What the one rule that an event matches sends to Collector, read as Collector reads it.</summary>
    private static async Task<UserEvent> SentAsync(string siteEvent, string rule)
    {
        var cloud = await Sites.MadeAsync();
        Assert.Equal([$"shop-events-{rule}"], Matching(cloud, siteEvent));
        var sent = Transformed(cloud, $"shop-events-{rule}-collector", siteEvent);
        return JsonSerializer.Deserialize(sent, ContractsJson.Default.UserEvent)!;
    }

    private static IEnumerable<string> Matching(Cloud cloud, string siteEvent)
    {
        using var document = JsonDocument.Parse(siteEvent);
        return [.. cloud.Made.Where(made => made.Type == "aws:cloudwatch/eventRule:EventRule" && made.Name!.StartsWith("shop-events-", StringComparison.Ordinal))
            .Select(made => made.Name!).Where(name =>
            {
                using var pattern = JsonDocument.Parse((string)cloud.Input(name, "eventPattern")!);
                return Matches(pattern.RootElement, document.RootElement);
            })];
    }

    /// <summary>EventBridge's patterns, as far as they are used: values, <c>exists</c>, and <c>$or</c>.</summary>
    private static bool Matches(JsonElement pattern, JsonElement found) => pattern.EnumerateObject().All(entry => entry.Name == "$or"
        ? entry.Value.EnumerateArray().Any(one => Matches(one, found))
        : entry.Value.ValueKind == JsonValueKind.Object
            ? found.TryGetProperty(entry.Name, out var inner) && Matches(entry.Value, inner)
            : entry.Value.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.Object
                ? found.TryGetProperty(entry.Name, out var leaf) == one.GetProperty("exists").GetBoolean() && leaf.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object)
                : found.TryGetProperty(entry.Name, out var text) && text.ValueEquals(one.GetString())));

    /// <summary>EventBridge's transformer: a name in angle brackets is its value as JSON, and within a text its bare text.</summary>
    private static string Transformed(Cloud cloud, string target, string siteEvent)
    {
        using var document = JsonDocument.Parse(siteEvent);
        var root = document.RootElement;
        var values = cloud.Texts(target, "inputTransformer", "inputPaths").Select(path => path.Split('=')).ToDictionary(
            path => path[0], path => path[1].Split('.').Skip(1).Aggregate(root, (found, key) => found.GetProperty(key)));
        var template = (string)cloud.Input(target, "inputTransformer", "inputTemplate")!;
        return Named().Replace(template, name => name.Groups[2].Success
            ? $"\"{name.Groups[1].Value}{values[name.Groups[2].Value].GetString()}\""
            : values[name.Groups[3].Value].GetRawText());
    }

    [GeneratedRegex("\"([^\"<>]*)<(\\w+)>\"|<(\\w+)>")]
    private static partial Regex Named();
}
