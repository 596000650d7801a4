using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Google.Protobuf;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Platform.Store.Events.PubSub;

namespace Platform.Store.Tests.Events.PubSub;

/// <summary>
/// A topic behind a web server in this process: it takes all messages of a request or none, keeps to Pub/Sub's limits, and
/// refuses what is no message of the topic's schema.
/// </summary>
internal sealed class FakeTopic : IAsyncDisposable
{
    private const string Name = "projects/test/topics/events";
    private const int MostMessages = 1_000;
    private const int MostBytes = 10_000_000;

    private readonly WebApplication _server;
    private readonly HttpClient _http = new();
    private readonly ConcurrentQueue<(string Event, string Type)> _messages = new();
    private volatile TaskCompletionSource? _held;
    private volatile bool _isRefusing;

    private FakeTopic(WebApplication server) => _server = server;

    public string[] Events => [.. _messages.Select(message => message.Event)];

    public string[] Types => [.. _messages.Select(message => message.Type)];

    /// <summary>How many messages each request had that was answered with ids.</summary>
    public ConcurrentQueue<int> Taken { get; } = new();

    /// <summary>The status of each answer so far.</summary>
    public ConcurrentQueue<int> Answers { get; } = new();

    /// <summary>What each request said of its sender.</summary>
    public ConcurrentQueue<string> Senders { get; } = new();

    /// <summary>What the next requests are answered with; 0 breaks off, 200 has no ids, -1 takes the messages and then breaks off.</summary>
    public ConcurrentQueue<int> Next { get; } = new();

    /// <summary>A text that no message may have.</summary>
    public string? Poison { get; set; }

    public string Address => _server.Urls.First();

    public static async Task<FakeTopic> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestBodySize = 3 * MostBytes);
        var server = builder.Build();
        var topic = new FakeTopic(server);
        server.MapPost($"/v1/{Name}:publish", topic.PublishAsync);
        server.Urls.Add("http://127.0.0.1:0");
        await server.StartAsync();
        return topic;
    }

    /// <summary>A log that publishes to it.</summary>
    public PubSubEventLog Open(Func<PubSubOptions, PubSubOptions>? change = null, IAccessTokens? tokens = null)
    {
        var options = new PubSubOptions
        {
            Topic = Name, Endpoint = new Uri(Address), FirstPause = TimeSpan.FromMilliseconds(1), Deadline = TimeSpan.FromMinutes(1),
        };
        return new PubSubEventLog(
            change?.Invoke(options) ?? options, _http, tokens ?? new NoTokens(), TimeProvider.System, new Random(1), NullLogger<PubSubEventLog>.Instance);
    }

    /// <summary>Requests get no answer until <see cref="GoOn"/>.</summary>
    public void Hold() => _held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void GoOn() => _held?.TrySetResult();

    /// <summary>Whether it refuses everything for good, as to one who has no right to publish.</summary>
    public void Refuse(bool value) => _isRefusing = value;

    public async ValueTask DisposeAsync()
    {
        GoOn();
        _http.Dispose();
        await _server.DisposeAsync();
    }

    private async Task PublishAsync(HttpContext context)
    {
        Senders.Enqueue(context.Request.Headers.Authorization.ToString());
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        if (_held is { } held)
            await held.Task;
        if (context.RequestAborted.IsCancellationRequested)
            return;
        var messages = Read(body.ToArray());
        var status = Next.TryDequeue(out var next) ? next : _isRefusing ? 403 : messages is null ? 400 : -200;
        Answers.Enqueue(Math.Abs(status));
        if (status is -200 or -1)
        {
            messages!.ForEach(_messages.Enqueue);
            Taken.Enqueue(messages.Count);
        }

        if (status is 0 or -1)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = Math.Abs(status);
        await context.Response.WriteAsJsonAsync(
            status == -200 ? new Dictionary<string, object> { ["messageIds"] = messages!.Select((_, index) => $"{index}").ToArray() } : new() { ["error"] = "not now" });
    }

    /// <summary>The messages of a request; null where Pub/Sub would refuse them.</summary>
    private List<(string, string)>? Read(byte[] body)
    {
        using var request = JsonDocument.Parse(body);
        var all = request.RootElement.GetProperty("messages").EnumerateArray().ToArray();
        if (body.Length > MostBytes || all.Length is 0 or > MostMessages)
            return null;
        var read = new List<(string, string)>();
        foreach (var message in all)
        {
            var text = Encoding.UTF8.GetString(message.GetProperty("data").GetBytesFromBase64());
            if (!IsOfSchema(text) || (Poison is not null && text.Contains(Poison, StringComparison.Ordinal)))
                return null;
            read.Add((text, message.TryGetProperty("attributes", out var attributes) ? attributes.GetProperty("eventType").GetString()! : ""));
        }

        return read;
    }

    private static bool IsOfSchema(string text)
    {
        try
        {
            JsonParser.Default.Parse<global::Platform.Events.UserEvent>(text);
            return true;
        }
        catch (Exception mistake) when (mistake is InvalidProtocolBufferException or InvalidJsonException)
        {
            return false;
        }
    }
}
