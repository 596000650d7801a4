using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Platform.Store.Events.PubSub;

/// <summary>Publishes messages by Pub/Sub's REST interface, one request at a time for each caller.</summary>
/// <param name="http">Sends the requests.</param>
/// <param name="tokens">Who sends them.</param>
/// <param name="endpoint">Where Pub/Sub is.</param>
/// <param name="topic">The topic's full name.</param>
internal sealed class TopicPublisher(HttpClient http, IAccessTokens tokens, Uri endpoint, string topic)
{
    /// <summary>Pub/Sub's limit of messages in a request.</summary>
    public const int MostMessages = 1_000;

    /// <summary>Bytes of a request, of which Pub/Sub takes ten million: what stands around the messages needs some too.</summary>
    public const int MostBytes = 9_500_000;

    private const int MostOfReason = 500;

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly Uri _address = new(endpoint, $"/v1/{topic}:publish");

    /// <summary>What a message takes of a request, at most: a third more than its data, and its frame.</summary>
    public static int BytesOf(TopicMessage message) => Base64Length(message.Data.Length) + 100 + message.EventType.Length;

    /// <summary>Publishes messages: all of them, or none.</summary>
    /// <returns>Ends when Pub/Sub has answered with an id for each.</returns>
    /// <exception cref="PublishException">It has refused, or answered with something else.</exception>
    /// <exception cref="HttpRequestException">It is not there, or nobody gives a token.</exception>
    public async Task PublishAsync(ReadOnlyMemory<TopicMessage> messages, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _address) { Content = Body(messages.Span) };
        if (await tokens.FindAsync(cancel).ConfigureAwait(false) is { } token)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.SendAsync(request, cancel).ConfigureAwait(false);
        var body = await answer.Content.ReadAsByteArrayAsync(cancel).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode)
            throw new PublishException(answer.StatusCode, $"{(int)answer.StatusCode}: {Start(body)}");
        if (IdsIn(body) != messages.Length)
            throw new PublishException(HttpStatusCode.OK, $"expected {messages.Length} message ids, found {IdsIn(body)}.");
    }

    private static int Base64Length(int bytes) => (bytes + 2) / 3 * 4;

    private static ReadOnlyMemoryContent Body(ReadOnlySpan<TopicMessage> messages)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("messages"u8);
            foreach (var message in messages)
            {
                json.WriteStartObject();
                json.WriteBase64String("data"u8, message.Data.Span);
                json.WriteStartObject("attributes"u8);
                json.WriteString("eventType"u8, message.EventType);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new ReadOnlyMemoryContent(buffer.WrittenMemory) { Headers = { ContentType = Json } };
    }

    /// <summary>How many message ids an answer has; -1 where it is none.</summary>
    private static int IdsIn(byte[] body)
    {
        try
        {
            using var answer = JsonDocument.Parse(body);
            return answer.RootElement.ValueKind == JsonValueKind.Object && answer.RootElement.TryGetProperty("messageIds"u8, out var ids) && ids.ValueKind == JsonValueKind.Array
                ? ids.GetArrayLength()
                : -1;
        }
        catch (JsonException)
        {
            return -1;
        }
    }

    private static string Start(byte[] body) => System.Text.Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, MostOfReason)));
}
