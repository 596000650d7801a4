using System.Diagnostics;
using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Storefront.Events;
using Platform.Storefront.Listings;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Placements;

/// <summary>
/// Asks the platform for the products of a block, as any shop does. Where there is no answer in time, a block that the
/// catalogue can fill is filled from it, and any other is left out: the page stands.
/// </summary>
public sealed class Recommendations
{
    /// <summary>Products of the page that are told of, at most.</summary>
    private const int MostProducts = 10;

    private const int LargestPageSize = 100;

    private readonly PlatformAddress _platform;
    private readonly ServiceCalls _calls;
    private readonly ProductDirectory _directory;
    private readonly ShopIndex _shelves;
    private readonly StorefrontMetrics _metrics;
    private readonly TimeProvider _time;
    private readonly ILogger<Recommendations> _logger;

    public Recommendations(
        PlatformAddress platform, StorefrontOptions options, ProductDirectory directory, ShopIndex shelves, StorefrontMetrics metrics,
        TimeProvider time, ILogger<Recommendations> logger)
    {
        (_platform, _directory, _shelves, _metrics, _time, _logger) = (platform, directory, shelves, metrics, time, logger);
        _calls = new ServiceCalls(options, time);
    }

    /// <summary>Products for a placement.</summary>
    /// <param name="placement">The placement's name.</param>
    /// <param name="visitor">Who asks.</param>
    /// <param name="productIds">Products of the page, newest last.</param>
    /// <param name="count">How many are to be shown; those of the page are never among them.</param>
    /// <param name="cancel">The page is no longer wanted.</param>
    /// <returns>The block; null where there is nothing to show.</returns>
    public async Task<ShopBlock?> RecommendAsync(
        string placement, ShopVisitor visitor, IReadOnlyList<string> productIds, int count, CancellationToken cancel)
    {
        var start = Stopwatch.GetTimestamp();
        var address = _platform.Of(Query(placement, visitor, productIds, Math.Min(LargestPageSize, count + productIds.Count)));
        var (answer, outcome, reason) = await _calls.AskAsync(
            static async (all, token) => await all._platform.Client().GetFromJsonAsync(all.address, ContractsJson.Default.RecommendationAnswer, token)
                ?? throw new System.Text.Json.JsonException("The answer is null."),
            (_platform, address), cancel);
        _metrics.Block(placement, outcome);
        if (reason is not null)
            _logger.LogWarning("Placement {Placement} has no answer: {Reason}", placement, reason);
        if (answer is null)
            return InPlace(placement, productIds, count, Stopwatch.GetElapsedTime(start));
        Product[] products = [.. answer.Results.Where(result => !productIds.Contains(result.Id)).Take(count).Select(result => Known(result.Id))];
        return products.Length == 0 ? null : new ShopBlock
        {
            Placement = placement, Products = products, Token = answer.AttributionToken, Rung = answer.Rung, Model = answer.Model,
            Version = answer.Version, Took = Stopwatch.GetElapsedTime(start),
        };
    }

    private static string Query(string placement, ShopVisitor visitor, IReadOnlyList<string> productIds, int pageSize)
    {
        var products = string.Concat(productIds.TakeLast(MostProducts).Select(id => $"&productId={Uri.EscapeDataString(id)}"));
        var user = visitor.KnownUserId is { } userId ? $"&userId={Uri.EscapeDataString(userId)}" : "";
        return $"/v1/recommendations/{placement}?visitorId={visitor.VisitorId}&pageSize={pageSize}{products}{user}";
    }

    /// <summary>What the shop itself can put there: its newest products, beside a product those of its category.</summary>
    private ShopBlock? InPlace(string placement, IReadOnlyList<string> productIds, int count, TimeSpan took)
    {
        var facts = _directory.Facts;
        var shelf = placement switch
        {
            "similar-items" => productIds is [.., var last] && facts.Find(_directory.Find(last))?.Categories is [var main, ..]
                ? _shelves.Current.Shelves.Find(main) : null,
            "you-might-also-like" => facts.Newest,
            // What is bought together is not to be seen from a catalogue.
            _ => null,
        };
        Product[] products = [.. (shelf ?? []).Select(facts.Find).OfType<Product>().Where(product => !productIds.Contains(product.Id)).Take(count)];
        return products.Length == 0 ? null : new ShopBlock
        {
            Placement = placement, Products = products, Token = OwnAnswer.TokenOf(placement, _time.GetUtcNow()), Rung = Rungs.Catalogue,
            Model = "", Version = "", Took = took,
        };
    }

    private Product Known(string id) => _directory.Facts.Find(_directory.Find(id)) ?? new Product { Id = id };
}
