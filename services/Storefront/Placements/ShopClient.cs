using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Platform.Contracts;
using Platform.Storefront.Visitors;
using System.Diagnostics;

namespace Platform.Storefront.Placements;

/// <summary>
/// The shop's side of the platform: it sends events and asks for products over HTTP, as any shop does. Whatever
/// fails or is late leaves a block empty, and the page stands.
/// </summary>
public sealed class ShopClient(HttpClient http, IServer server, ILogger<ShopClient> logger)
{
    /// <summary>A real shop would wait for less. Here one machine trains the models and answers, and a late block is better than none.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Products of the page that are told of, at most.</summary>
    private const int MostProducts = 10;

    private const int LargestPageSize = 100;

    /// <summary>Products for a placement.</summary>
    /// <param name="placement">The placement's name.</param>
    /// <param name="visitor">Who asks.</param>
    /// <param name="productIds">Products of the page, newest last.</param>
    /// <param name="count">How many are to be shown; those of the page are never among them.</param>
    public async Task<ShopBlock> RecommendAsync(string placement, ShopVisitor visitor, IReadOnlyList<string> productIds, int count)
    {
        var clock = Stopwatch.StartNew();
        var query = string.Concat(productIds.TakeLast(MostProducts).Select(id => $"&productId={Uri.EscapeDataString(id)}"));
        if (visitor.UserId is not null)
            query += $"&userId={Uri.EscapeDataString(visitor.UserId)}";
        var pageSize = Math.Min(LargestPageSize, count + productIds.Count);
        var path = $"/v1/recommendations/{placement}?visitorId={visitor.VisitorId}&pageSize={pageSize}&view=full{query}";
        try
        {
            using var late = new CancellationTokenSource(Patience);
            var answer = await http.GetFromJsonAsync(new Uri(Root, path), ContractsJson.Default.RecommendationAnswer, late.Token);
            var shown = answer! with { Results = [.. answer.Results.Where(result => !productIds.Contains(result.Id)).Take(count)] };
            return new ShopBlock(shown, clock.Elapsed.TotalMilliseconds);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException or System.Text.Json.JsonException)
        {
            logger.LogWarning("Placement {Placement} has no answer: {Reason}", placement, failure.Message);
            return new ShopBlock(null, clock.Elapsed.TotalMilliseconds);
        }
    }

    /// <summary>Sends an event; the page does not depend on it.</summary>
    public async Task SendAsync(UserEvent userEvent)
    {
        try
        {
            using var late = new CancellationTokenSource(Patience);
            using var answer = await http.PostAsJsonAsync(
                new Uri(Root, "/v1/events"), userEvent, ContractsJson.Default.UserEvent, late.Token);
            answer.EnsureSuccessStatusCode();
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            logger.LogWarning("Event {Event} was not taken: {Reason}", userEvent.EventType, failure.Message);
        }
    }

    private Uri Root => new(server.Features.Get<IServerAddressesFeature>()!.Addresses.First());
}
