using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Platform.Store.Events;

namespace Platform.Store.Tests.Events.PubSub;

/// <summary>Whatever a shop sends becomes a message that the topic's schema takes, and nothing of it is lost.</summary>
public sealed class TopicSchemaTests
{
    private static readonly Gen<JsonNode?> Leaf = Gen.OneOf<JsonNode?>(
        Gen.Int[1_000_000, 2_000_000_000].Select(number => (JsonNode?)JsonValue.Create(number)),
        Gen.Int[1_000_000, 2_000_000_000].Select(number => (JsonNode?)JsonValue.Create(number + 0.25)),
        Gen.Int[1_000_000, 2_000_000_000].Select(number => (JsonNode?)JsonValue.Create($"t{number}ü")),
        Gen.Bool.Select(flag => (JsonNode?)JsonValue.Create(flag)),
        Gen.Const((JsonNode?)null));

    private static readonly string[] Names =
    [
        "eventType", "eventId", "visitorId", "productDetails", "product", "id", "quantity", "pageCategories", "purchaseTransaction", "revenue",
        "userInfo", "userId", "directUserRequest", "attributes", "text", "numbers", "searchable", "offset", "completionDetail", "color", "x.y", "",
    ];

    [Fact]
    public async Task What_fits_is_published_byte_for_byte()
    {
        const string Event = """
            {"eventType":"purchase-complete","visitorId":"v","eventId":"e", "eventTime":"2026-11-27T09:30:00Z","productDetails":[{"product":{"id":"p"},"quantity":2}],"purchaseTransaction":{"revenue":1.50,"currencyCode":"EUR"},"attributes":{"color":{"text":["red"],"numbers":[1.50]}},"userInfo":{"userId":"u","directUserRequest":true}}
            """;
        Assert.Equal(Event, await PublishedAsync(Event));
    }

    [Theory]
    [InlineData("\"custom\":\"x\"", """{"custom":{"text":["x"]}}""")]
    [InlineData("\"custom\":1.50", """{"custom":{"numbers":[1.50]}}""")]
    [InlineData("\"custom\":[\"x\",\"y\"]", """{"custom":{"text":["x","y"]}}""")]
    [InlineData("\"custom\":[1,2.0]", """{"custom":{"numbers":[1,2.0]}}""")]
    [InlineData("\"custom\":true", """{"custom":{"text":["true"]}}""")]
    [InlineData("\"custom\":[]", """{"custom":{"text":["[]"]}}""")]
    [InlineData("\"custom\":{\"a\":[1]}", """{"custom":{"text":["{\u0022a\u0022:[1]}"]}}""")]
    [InlineData("\"custom\":1e999", """{"custom":{"text":["1e999"]}}""")]
    [InlineData("\"custom\":\"\\ud800\"", """{"custom":{"text":["\u0022\\ud800\u0022"]}}""")]
    [InlineData("\"custom\":1,\"custom\":2", """{"custom":{"numbers":[1]},"custom_":{"numbers":[2]}}""")]
    [InlineData("\"uri\":7", """{"uri":{"numbers":[7]}}""")]
    [InlineData("\"offset\":1.5", """{"offset":{"numbers":[1.5]}}""")]
    [InlineData("\"pageCategories\":[\"a\",3]", """{"pageCategories[1]":{"numbers":[3]}}""")]
    [InlineData("\"userInfo\":{\"userId\":\"u\",\"age\":7}", """{"userInfo.age":{"numbers":[7]}}""")]
    [InlineData("\"productDetails\":[{\"product\":{\"id\":\"p\",\"title\":\"T\"}}]", """{"productDetails[0].product.title":{"text":["T"]}}""")]
    [InlineData("\"attributes\":{\"color\":{\"text\":[\"red\"]},\"size\":\"L\"}", """{"color":{"text":["red"]},"attributes.size":{"text":["L"]}}""")]
    [InlineData("\"attributes\":{\"custom\":{\"numbers\":[1]}},\"custom\":2", """{"custom":{"numbers":[1]},"custom_":{"numbers":[2]}}""")]
    [InlineData("\"attributes\":[1]", """{"attributes":{"numbers":[1]}}""")]
    public async Task What_does_not_fit_goes_under_attributes_by_its_path(string sent, string attributes)
    {
        using var published = JsonDocument.Parse(await PublishedAsync($"{{\"eventType\":\"search\",\"eventId\":\"e\",{sent}}}"));
        Assert.Equal("search", published.RootElement.GetProperty("eventType").GetString());
        Assert.Equal(attributes, published.RootElement.GetProperty("attributes").GetRawText());
    }

    [Theory]
    [InlineData("\"offset\":2.0", "\"offset\":2")]
    [InlineData("\"uri\":null,\"cartId\":\"c\"", "\"cartId\":\"c\"")]
    public async Task What_says_the_same_in_another_way_is_written_as_the_schema_has_it(string sent, string published) =>
        Assert.Equal($"{{\"eventId\":\"e\",{published}}}", await PublishedAsync($"{{\"eventId\":\"e\",{sent}}}"));

    [Fact]
    public Task Whatever_is_sent_is_taken_and_each_of_its_values_is_in_the_message() =>
        Value(depth: 4).Array[0, 8].Select(Gen.Int[0, Names.Length - 1].Array[8], (values, names) => Object(values, names)).SampleAsync(async sent =>
        {
            var published = await PublishedAsync(sent.ToJsonString());
            Assert.All(Leaves(sent), leaf => Assert.Contains(leaf, published, StringComparison.Ordinal));
        }, iter: 300, threads: 1);

    private static Gen<JsonNode?> Value(int depth) => depth == 0
        ? Leaf
        : Gen.OneOf(
            Leaf,
            Value(depth - 1).Array[0, 4].Select(values => (JsonNode?)new JsonArray([.. values.Select(value => value?.DeepClone())])),
            Value(depth - 1).Array[0, 4].Select(Gen.Int[0, Names.Length - 1].Array[4], (values, names) => (JsonNode?)Object(values, names)));

    private static JsonObject Object(JsonNode?[] values, int[] names)
    {
        var made = new JsonObject();
        for (var index = 0; index < values.Length; index++)
            made[Names[names[index]]] = values[index]?.DeepClone();
        return made;
    }

    /// <summary>The texts and numbers of a value: the part of a text that is written the same wherever it stands.</summary>
    private static IEnumerable<string> Leaves(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Leaves(field.Value)),
        JsonArray list => list.SelectMany(Leaves),
        JsonValue leaf when leaf.GetValueKind() == JsonValueKind.String => [leaf.GetValue<string>().TrimEnd('ü')],
        JsonValue leaf when leaf.GetValueKind() == JsonValueKind.Number => [leaf.ToJsonString()],
        _ => [],
    };

    private static async Task<string> PublishedAsync(string sent)
    {
        await using var topic = await FakeTopic.StartAsync();
        await using var log = topic.Open();
        var batch = new EventBatch();
        batch.Add(Encoding.UTF8.GetBytes(sent), EventId.Of("e"));
        Assert.Equal(new AppendOutcome(1, 0), await log.AppendAsync(batch));
        return Assert.Single(topic.Events);
    }
}
