using System.Text.Json;
using Platform.Contracts;

namespace Platform.Infra.Tests.Google.Data;

/// <summary>The figures of seven visits that can be counted by hand, by the queries that BigQuery is sent.</summary>
public sealed class KpiViewsTests
{
    private static readonly string SimilarItemsArmA = Token("similar-items", "a");
    private static readonly string AlsoBoughtArmB = Token("also-bought", "b");

    private static readonly UserEvent[] Events =
    [
        // Anna sees products, buys, and comes back after a pause: two visits. Her order is delivered twice.
        Event("anna", "24T10:00", EventType.Impression, SimilarItemsArmA, "similar-items"),
        Purchase("anna", "24T10:05", "o1", 50, SimilarItemsArmA),
        Purchase("anna", "24T10:05", "o1", 50, SimilarItemsArmA),
        Event("anna", "24T11:00", EventType.HomePageView),
        // The shop says that Ben's two hours are one visit; he buys twice.
        Event("ben", "24T10:00", EventType.Impression, AlsoBoughtArmB, "also-bought") with { SessionId = "s1" },
        Purchase("ben", "24T12:00", "o2", 30) with { SessionId = "s1" },
        Purchase("ben", "24T12:01", "o3", 20) with { SessionId = "s1" },
        // Cleo buys before she sees anything; the shop repeats her order under another event.
        Purchase("cleo", "24T10:00", "o4", 10),
        Purchase("cleo", "24T10:01", "o4", 10) with { EventId = "again" },
        Event("cleo", "24T10:10", EventType.Impression, SimilarItemsArmA),
        // Dan's token is none of ours.
        Event("dan", "24T10:00", EventType.Impression, "###", "home"),
        // The next day two orders in two currencies.
        Purchase("eve", "25T10:00", "o5", 5),
        Purchase("finn", "25T10:00", "o6", 5, currency: "USD"),
    ];

    [Fact]
    public void By_day() => Assert.Equal(
        [
            "2026-11-24 5 3 4 0.6 EUR 110 27.5 22",
            "2026-11-25 2 2 2 1 . . . .",
        ],
        Rows("kpis_by_day", "day"));

    [Fact]
    public void By_arm_only_what_follows_the_first_sight_counts() => Assert.Equal(
        [
            "2026-11-24 ranking a 2 1 1 0.5 EUR 50 50 25",
            "2026-11-24 ranking b 1 1 2 1 EUR 50 25 50",
        ],
        Rows("kpis_by_arm", "arm"));

    [Fact]
    public void By_placement_also_where_the_event_itself_does_not_name_it() => Assert.Equal(
        [
            "2026-11-24 also-bought 1 1 2 1 EUR 50 25 50",
            "2026-11-24 home 1 0 0 0 . 0 . 0",
            "2026-11-24 similar-items 2 1 1 0.5 EUR 50 50 25",
        ],
        Rows("kpis_by_placement", "placement"));

    [Fact]
    public void A_visit_that_sees_two_arms_counts_for_the_first()
    {
        using var warehouse = Warehouse(
            Event("anna", "24T10:00", EventType.Impression, AlsoBoughtArmB, "also-bought"), Event("anna", "24T10:01", EventType.Impression, SimilarItemsArmA));
        Assert.Equal(["b 1"], warehouse.Rows("SELECT arm, sessions FROM kpis.kpis_by_arm"));
    }

    [Fact]
    public void Without_events_there_are_no_rows()
    {
        using var warehouse = Warehouse();
        Assert.Empty(warehouse.Rows("SELECT * FROM kpis.kpis_by_day"));
    }

    private static IReadOnlyList<string> Rows(string view, string order)
    {
        using var warehouse = Warehouse(Events);
        return warehouse.Rows($"SELECT * FROM kpis.{view} ORDER BY {order}");
    }

    private static DuckWarehouse Warehouse(params UserEvent[] events) =>
        new(events.Select(one => JsonSerializer.Serialize(one, ContractsJson.Default.UserEvent)));

    private static UserEvent Event(string visitor, string time, EventType type, string? token = null, string? placement = null) => new()
    {
        EventType = type,
        VisitorId = visitor,
        EventTime = DateTimeOffset.Parse($"2026-11-{time}:00Z", System.Globalization.CultureInfo.InvariantCulture),
        EventId = $"{visitor}-{time}-{type}",
        AttributionToken = token,
        Placement = placement,
    };

    private static UserEvent Purchase(string visitor, string time, string order, decimal revenue, string? token = null, string currency = "EUR") =>
        Event(visitor, time, EventType.PurchaseComplete, token) with
        {
            PurchaseTransaction = new PurchaseTransaction { Id = order, Revenue = revenue, CurrencyCode = currency },
        };

    private static string Token(string placement, string arm) => new AttributionToken
    {
        Placement = placement,
        Model = placement,
        Version = "20261124T031000Z",
        Rung = "item",
        AnsweredAt = DateTimeOffset.UnixEpoch,
        Nonce = 7,
        Experiments = new Dictionary<string, string> { ["ranking"] = arm },
    }.ToString();
}
