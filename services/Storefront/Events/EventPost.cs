using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Platform.Contracts;

namespace Platform.Storefront.Events;

/// <summary>One sending of events to <c>POST /v1/events</c>.</summary>
internal sealed class EventPost(PlatformAddress platform, ILogger<EventPost> logger)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>Sends events.</summary>
    /// <returns>How many of them the platform does not take, now or ever.</returns>
    /// <exception cref="HttpRequestException">They were not taken now; later they may be.</exception>
    /// <exception cref="OperationCanceledException">It took too long.</exception>
    public async Task<int> SendAsync(UserEvent[] events, CancellationToken cancel)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(events, ContractsJson.Default.UserEventArray));
        content.Headers.ContentType = Json;
        using var answer = await platform.Client().PostAsync(platform.Of("/v1/events"), content, cancel);
        if (answer.IsSuccessStatusCode)
            return 0;
        if (answer.StatusCode is not (HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge))
            throw new HttpRequestException($"The platform answered {(int)answer.StatusCode}.", null, answer.StatusCode);
        var problem = await ReadAsync(answer, cancel);
        var rejected = problem["rejected"]?.GetValueKind() == JsonValueKind.Number
            ? Math.Min((int)problem["rejected"]!, events.Length)
            : events.Length;
        logger.LogError("{Rejected} events were refused: {Reason}", rejected, problem["detail"]?.ToString() ?? $"{(int)answer.StatusCode}");
        return rejected;
    }

    private static async Task<JsonObject> ReadAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        try
        {
            return await answer.Content.ReadFromJsonAsync<JsonObject>(cancel) ?? [];
        }
        catch (JsonException)
        {
            // Some proxy's page: it is not said which events were kept, so none counts as sent.
            return [];
        }
    }
}
