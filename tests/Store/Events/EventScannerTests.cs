using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using Platform.Contracts;
using Platform.Store.Events;

namespace Platform.Store.Tests.Events;

public sealed class EventScannerTests
{
    private static readonly string[] Types =
    [
        "home-page-view", "category-page-view", "detail-page-view", "search", "add-to-cart", "remove-from-cart",
        "shopping-cart-page-view", "purchase-complete", "impression",
    ];

    [Fact]
    public void It_reads_what_a_full_parse_reads() => RandomEvents.Text.Sample(json =>
    {
        var scanner = new EventScanner();
        Assert.True(scanner.TryScan(Encoding.UTF8.GetBytes(json)), json);

        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        Assert.Equal(root.GetProperty("eventType").GetString(), EventTypeNames.Of(scanner.Type!.Value));
        Assert.Equal(Text(root, "visitorId"), scanner.VisitorId.ToString());
        Assert.Equal(Text(root, "sessionId"), scanner.SessionId.ToString());
        Assert.Equal(Text(root, "searchQuery"), scanner.SearchQuery.ToString());
        Assert.Equal(Text(root, "entity"), scanner.Entity.ToString());
        Assert.Equal(EventId.Of(Text(root, "eventId")), scanner.EventId);
        Assert.Equal(root.GetProperty("eventTime").GetDateTimeOffset(), scanner.EventTime);
        var user = root.TryGetProperty("userInfo", out var info) ? Text(info, "userId") : "";
        Assert.Equal(user, scanner.UserId.ToString());
        var products = root.TryGetProperty("productDetails", out var details)
            ? details.EnumerateArray().Select(detail => (
                Id: detail.TryGetProperty("product", out var product) ? Text(product, "id") : "",
                Quantity: detail.TryGetProperty("quantity", out var quantity) ? quantity.GetInt32() : 1)).ToArray()
            : [];
        Assert.Equal(products, Enumerable.Range(0, scanner.Products.Count)
            .Select(index => (scanner.ProductId(index).ToString(), scanner.Products[index].Quantity)));
    });

    [Fact]
    public void What_is_written_plainly_is_read_as_the_reader_of_all_JSON_reads_it() =>
        Gen.Select(Gen.OneOf(RandomEvents.Text, RandomEvents.PlainText), Gen.Int[0, 10_000], Gen.Byte, Gen.Int[0, 3]).Sample((json, at, value, way) =>
        {
            // As it is; or with a byte changed, cut off or put in.
            var text = Encoding.UTF8.GetBytes(json);
            at %= text.Length;
            text = way switch
            {
                0 => text,
                1 => [.. text[..at], value, .. text[(at + 1)..]],
                2 => text[..at],
                _ => [.. text[..at], value, .. text[at..]],
            };
            var (plain, full) = (new EventScanner(), new EventScanner());
            if (!plain.TryScanPlain(text, out var length))
                return;

            var reader = new Utf8JsonReader(text, new JsonReaderOptions { AllowMultipleValues = true });
            reader.Read();
            full.Scan(ref reader);
            Assert.Equal(reader.BytesConsumed, length);
            Assert.Empty(full.Problems);
            Assert.Equal(Told(full), Told(plain));
        }, iter: 20_000);

    [Fact]
    public void Events_as_shops_write_them_are_written_plainly() => RandomEvents.PlainText.Sample(json =>
        Assert.True(new EventScanner().TryScanPlain(Encoding.UTF8.GetBytes(json), out _), json));

    [Fact]
    public void One_scanner_reads_one_event_after_the_other_without_a_trace_of_the_last() =>
        Gen.Select(RandomEvents.Text, RandomEvents.Text).Sample((first, second) =>
        {
            var (used, fresh) = (new EventScanner(), new EventScanner());
            used.TryScan(Encoding.UTF8.GetBytes(first));
            used.TryScan(Encoding.UTF8.GetBytes(second));
            fresh.TryScan(Encoding.UTF8.GetBytes(second));
            Assert.Equal(Told(fresh), Told(used));
        });

    [Fact]
    public void A_line_with_any_byte_changed_or_cut_is_read_as_JSON_says_or_refused() =>
        Gen.Select(RandomEvents.Text, Gen.Int[0, 10_000], Gen.Byte, Gen.Bool).Sample((json, at, value, cut) =>
        {
            var line = Encoding.UTF8.GetBytes(json);
            at %= line.Length;
            line[at] = value;
            if (cut)
                line = line[..at];
            if (new EventScanner().TryScan(line))
                JsonDocument.Parse(line).Dispose();
        });

    [Fact]
    public void Arbitrary_bytes_are_no_event() => Gen.Byte.Array[0, 50].Sample(bytes =>
        Assert.False(new EventScanner().TryScan(bytes)));

    [Theory]
    [InlineData("""{"eventType":"search","visitorId":"v","eventTime":"2026-11-27T09:30:00Z"}""", true)]
    [InlineData("""{"eventType":"search","visitorId":"v","eventTime":"2026-11-27T09:30:00Z"}{}""", false)]
    [InlineData("""{"eventType":"search","visitorId":"v","eventTime":"2026-11-27T09:30:00Z","visitorId":"w"}""", false)]
    [InlineData("""{"eventType":"search","visitorId":"v"}""", false)]
    [InlineData("""{"eventType":"searches","visitorId":"v","eventTime":"2026-11-27T09:30:00Z"}""", false)]
    [InlineData("""{"eventType":"search","visitorId":"","eventTime":"2026-11-27T09:30:00Z"}""", false)]
    [InlineData("""{"eventType":"search","visitorId":7,"eventTime":"2026-11-27T09:30:00Z"}""", false)]
    [InlineData("""{"eventType":"search","visitorId":"\ud800","eventTime":"2026-11-27T09:30:00Z"}""", false)]
    [InlineData("""{"eventType":"search","visitorId":"v","eventTime":"2026-11-27T09:30:00Z","productDetails":[{"quantity":1.5}]}""", false)]
    [InlineData("""{"eventType":"search","visitorId":"v","eventTime":"2026-11-27T09:30:00Z","other":{"visitorId":9}}""", true)]
    [InlineData("""{"eventType":"search","visitorId":"v","eventTime":"2026-11-27T09:30:00Z","sessionId":null}""", true)]
    [InlineData("""[{"eventType":"search","visitorId":"v","eventTime":"2026-11-27T09:30:00Z"}]""", false)]
    [InlineData("", false)]
    public void Only_a_sound_event_is_read(string line, bool isRead) =>
        Assert.Equal(isRead, new EventScanner().TryScan(Encoding.UTF8.GetBytes(line)));

    [Theory]
    [InlineData("2026-11-27T09:30:00Z", "2026-11-27T09:30:00Z")]
    [InlineData("2026-11-27T09:30:00.123456+02:00", "2026-11-27T07:30:00.123456Z")]
    [InlineData("2026-11-27T09:30:00", "2026-11-27T09:30:00Z")]
    public void A_time_is_the_same_on_every_machine(string text, string expected)
    {
        var scanner = new EventScanner();
        Assert.True(scanner.TryScan(Encoding.UTF8.GetBytes($$"""{"eventType":"search","visitorId":"v","eventTime":"{{text}}"}""")));
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), scanner.EventTime);
    }

    [Fact]
    public void Every_type_has_the_name_that_the_wire_has() => Assert.Equal(Types, Enum.GetValues<EventType>().Select(EventTypeNames.Of));

    private static string Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string Told(EventScanner scanner) => string.Join('|',
        scanner.Type, scanner.VisitorId.ToString(), scanner.UserId.ToString(), scanner.SessionId.ToString(), scanner.EventId,
        scanner.EventTime?.ToString("O"), scanner.Entity.ToString(), scanner.Placement.ToString(), scanner.PageCategory.ToString(),
        scanner.AttributionToken.ToString(), scanner.HasPurchaseTransaction, scanner.Revenue, scanner.CurrencyCode.ToString(), scanner.SearchQuery.ToString(), scanner.Consent, scanner.Products.Count,
        string.Join(',', Enumerable.Range(0, scanner.Products.Count)
            .Select(index => $"{scanner.ProductId(index)} {scanner.Products[index].Id is null} {scanner.Products[index].Quantity}")));
}
