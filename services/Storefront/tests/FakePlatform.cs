using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Platform.Contracts;

namespace Platform.Storefront.Tests;

/// <summary>The platform's /v1 behind a real web server: it answers, fails or hangs as a test wants, and remembers what it was sent.</summary>
internal sealed class FakePlatform : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, UserEvent> _events = [];
    private readonly ConcurrentQueue<string> _order = [];
    private int _answers;

    private FakePlatform(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    public ServiceState Recommender { get; set; }

    public ServiceState Collector { get; set; }

    public ServiceState Ranking { get; set; }

    public ServiceState Search { get; set; }

    /// <summary>What the services for ranking and search answer instead of their usual list; null for that one.</summary>
    public ListAnswer? List { get; set; }

    /// <summary>Suggestions of the service for search.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; set; } = [new Suggestion("from the service", "words")];

    /// <summary>So many sendings of events fail from now on, after their events were kept or not.</summary>
    public int FailingSendings { get; set; }

    /// <summary>Whether a failing sending keeps the events all the same: only its answer is lost.</summary>
    public bool KeepsWhatFails { get; set; }

    /// <summary>Events of this type are refused for good; the others of the same sending are kept.</summary>
    public EventType? Refused { get; set; }

    /// <summary>The addresses and bodies of all requests.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    /// <summary>The questions to the recommender.</summary>
    public IEnumerable<string> Questions => Requests.Where(request => request.StartsWith("/v1/recommendations", StringComparison.Ordinal));

    /// <summary>The events in the order in which they came first, each once.</summary>
    public IReadOnlyList<UserEvent> Events => [.. _order.Select(id => _events[id])];

    /// <summary>How often events came again that had been kept.</summary>
    public int Duplicates { get; private set; }

    /// <param name="products">The products of every answer, in this order, without those of the request.</param>
    public static async Task<FakePlatform> StartAsync(IReadOnlyList<string> products)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var platform = new FakePlatform(app);
        app.MapGet("/v1/recommendations/{placement}", (string placement, HttpContext context) => platform.RecommendAsync(placement, products, context));
        app.MapGet("/v1/listings/{category}", (HttpContext context) => platform.ListAsync(products, platform.Ranking, null, context));
        app.MapGet("/v1/search", (HttpContext context) => platform.ListAsync(products, platform.Search, "a corrected query", context));
        app.MapGet("/v1/suggest", platform.SuggestAsync);
        app.MapPost("/v1/events", platform.CollectAsync);
        await app.StartAsync();
        return platform;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task RecommendAsync(string placement, IReadOnlyList<string> products, HttpContext context)
    {
        Requests.Enqueue($"{context.Request.Path}{context.Request.QueryString}");
        if (!await BehaveAsync(Recommender, context))
            return;
        var asked = context.Request.Query["productId"].ToArray();
        var size = int.Parse(context.Request.Query["pageSize"]!, System.Globalization.CultureInfo.InvariantCulture);
        // Each answer begins elsewhere, so that none can be taken for another.
        var start = Interlocked.Increment(ref _answers);
        var answer = new RecommendationAnswer
        {
            Results = [.. products.Skip(start % products.Count).Concat(products.Take(start % products.Count))
                .Except(asked).Take(size).Select(id => new ProductResult(id!, 1))],
            AttributionToken = $"token-{start}",
            Model = "a-model",
            Version = "20260101T000000Z",
            Rung = placement == "you-might-also-like" ? Rungs.Session : Rungs.Item,
            Experiments = new Dictionary<string, string>(),
        };
        await context.Response.WriteAsJsonAsync(answer, ContractsJson.Default.RecommendationAnswer);
    }

    /// <summary>A list of the last products before the first, a page of three, and one that nobody knows.</summary>
    private async Task ListAsync(IReadOnlyList<string> products, ServiceState state, string? corrected, HttpContext context)
    {
        Requests.Enqueue($"{context.Request.Path}{context.Request.QueryString}");
        if (!await BehaveAsync(state, context))
            return;
        await context.Response.WriteAsJsonAsync(List ?? new ListAnswer
        {
            Results = [.. products.Reverse().Take(3).Append("unknown").Select(id => new ProductResult(id, 1))],
            TotalSize = 77,
            Facets = [new Facet("brand", [new FacetValue("Acme", 5), new FacetValue("Zenith", 2)])],
            CorrectedQuery = corrected,
            AttributionToken = "token-of-a-list",
            Model = "a-ranker",
            Version = "20260202T000000Z",
            Rung = Rungs.Personal,
            Experiments = new Dictionary<string, string>(),
        }, ContractsJson.Default.ListAnswer);
    }

    private async Task SuggestAsync(HttpContext context)
    {
        if (await BehaveAsync(Search, context))
            await context.Response.WriteAsJsonAsync(new SuggestAnswer(Suggestions), ContractsJson.Default.SuggestAnswer);
    }

    private async Task CollectAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        Requests.Enqueue($"/v1/events {body}");
        if (!await BehaveAsync(Collector, context))
            return;
        if (Refused is { } type && JsonSerializer.Deserialize(body, ContractsJson.Default.UserEventArray)! is var sent && sent.Any(one => one.EventType == type))
        {
            Keep([.. sent.Where(one => one.EventType != type)]);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsJsonAsync(new { detail = "Event 0: not sound.", rejected = sent.Count(one => one.EventType == type) });
            return;
        }

        var fails = FailingSendings > 0;
        if (fails)
            FailingSendings--;
        if (!fails || KeepsWhatFails)
            Keep(JsonSerializer.Deserialize(body, ContractsJson.Default.UserEventArray)!);
        context.Response.StatusCode = fails ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status202Accepted;
    }

    private void Keep(UserEvent[] events)
    {
        foreach (var one in events)
        {
            if (_events.TryAdd(one.EventId!, one))
                _order.Enqueue(one.EventId!);
            else
                Duplicates++;
        }
    }

    private static async Task<bool> BehaveAsync(ServiceState state, HttpContext context)
    {
        switch (state)
        {
            case ServiceState.Fails:
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                return false;
            case ServiceState.Hangs:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return false;
            case ServiceState.Aborts:
                context.Abort();
                return false;
            case ServiceState.Refuses:
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return false;
            default:
                return true;
        }
    }
}
