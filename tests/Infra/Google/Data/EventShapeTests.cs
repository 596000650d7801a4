using System.Globalization;
using System.Text.Json;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Platform.Contracts;
using Platform.Infra.Google.Data;
using Platform.Store;
using Platform.Store.Events;
using Message = Platform.Events.UserEvent;

namespace Platform.Infra.Tests.Google.Data;

/// <summary>An event has one shape on its way: what Collector takes, the topic's schema, the table's columns, the log's files.</summary>
public sealed class EventShapeTests
{
    private static readonly UserEvent Whole = new()
    {
        EventType = EventType.PurchaseComplete,
        VisitorId = "visitor",
        EventTime = DateTimeOffset.UnixEpoch,
        EventId = "event",
        SessionId = "session",
        Consent = Consent.Personal,
        AttributionToken = "token",
        Placement = "similar-items",
        Entity = "de",
        ProductDetails = [ProductDetail.Of("product", 2)],
        PageCategories = ["Women > Dresses"],
        SearchQuery = "dress",
        CartId = "cart",
        PurchaseTransaction = new PurchaseTransaction { Id = "order", Revenue = 12.5m, Tax = 2, Cost = 3, CurrencyCode = "EUR" },
        UserInfo = new UserInfo { UserId = "user" },
        Attributes = new Dictionary<string, CustomAttribute> { ["features"] = new() { Text = ["AAAA"], Numbers = [1.5] } },
        Uri = "https://shop.example/",
        ReferrerUri = "https://shop.example/before",
    };

    [Fact]
    public void An_event_with_every_field_is_a_message_of_the_topics_schema()
    {
        Assert.All(typeof(UserEvent).GetProperties(), property => Assert.NotNull(property.GetValue(Whole)));
        var message = JsonParser.Default.Parse<Message>(JsonSerializer.Serialize(Whole, ContractsJson.Default.UserEvent));

        Assert.Equal(("purchase-complete", "personal", 12.5, "product"), (message.EventType, message.Consent, message.PurchaseTransaction.Revenue, message.ProductDetails[0].Product.Id));
    }

    [Fact]
    public void What_Google_has_besides_is_in_the_schema_too() => Assert.Equal(
        "summer",
        JsonParser.Default.Parse<Message>("""
            {"eventType":"search","visitorId":"v","offset":20,"pageViewId":"p","experimentIds":["e"],
             "attributes":{"campaign":{"text":["summer"],"numbers":[1.5]}},"userInfo":{"userId":"u","directUserRequest":true}}
            """).Attributes["campaign"].Text[0]);

    [Fact]
    public void Every_column_is_a_field_of_the_schema_and_every_field_that_Collector_knows_is_a_column()
    {
        var columns = JsonDocument.Parse(EmbeddedFiles.Read("user-events.json")).RootElement;
        Check(columns, Message.Descriptor);
        // Attributes have names of the sender's choice: they are in the files, and no column.
        Assert.Equal(
            JsonSerializer.SerializeToElement(Whole with { Attributes = null }, ContractsJson.Default.UserEvent).EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal),
            columns.EnumerateArray().Select(column => column.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Files_lie_where_the_readers_of_the_event_log_look()
    {
        var time = new DateTimeOffset(2026, 11, 27, 9, 5, 7, TimeSpan.Zero);
        using var temporary = new TemporaryFolder();
        var folder = new DataFolder(temporary.Path);
        var path = EventDeliveries.FileTimes
            .Replace("YYYY-MM-DD", time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("hh", "09", StringComparison.Ordinal).Replace("mm", "05", StringComparison.Ordinal).Replace("ss", "07", StringComparison.Ordinal);
        temporary.With($"events/{path}_3f2a{EventDeliveries.FileSuffix}", "{}\n");

        var file = Assert.Single(EventLogFiles.All(folder));
        Assert.Equal(EventLogFiles.FolderFor(folder, time), Path.GetDirectoryName(file));
        Assert.Empty(EventLogFiles.Since(folder, time.AddHours(1)));
    }

    private static void Check(JsonElement columns, MessageDescriptor message)
    {
        foreach (var column in columns.EnumerateArray())
        {
            var field = message.Fields.InDeclarationOrder().Single(field => field.JsonName == column.GetProperty("name").GetString());
            Assert.Equal(field.IsRepeated, column.GetProperty("mode").GetString() == "REPEATED");
            // A time is a text in JSON; BigQuery reads it.
            Assert.Matches(field.FieldType switch
            {
                FieldType.Message => "^RECORD$",
                FieldType.Double => "^FLOAT$",
                FieldType.Int32 => "^INTEGER$",
                _ => "^(STRING|TIMESTAMP)$",
            }, column.GetProperty("type").GetString());
            if (field.FieldType == FieldType.Message)
                Check(column.GetProperty("fields"), field.MessageType);
        }
    }
}
