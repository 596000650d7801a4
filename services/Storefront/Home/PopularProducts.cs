using System.Diagnostics;
using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Storefront.Placements;

namespace Platform.Storefront.Home;

/// <summary>
/// What sells best just now. It is the same for everybody, so it is asked for once in a while and not for each page: what
/// the platform recommends to somebody of whom nothing is known. While it is asked for anew, the pages go on with what
/// there was; where there is no answer, they have no such block.
/// </summary>
internal sealed class PopularProducts(
    PlatformAddress platform, StorefrontOptions options, ProductDirectory directory, TimeProvider time, ILogger<PopularProducts> logger)
{
    public const string Placement = "popular";

    /// <summary>As many as the platform gives.</summary>
    private const int Most = 100;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private readonly ServiceCalls _calls = new(options, time);
    private readonly Lock _asking = new();
    private Task<RecommendationAnswer?> _answer = Task.FromResult<RecommendationAnswer?>(null);
    private RecommendationAnswer? _newest;
    private DateTimeOffset _askedAt;

    /// <summary>The products that sell best.</summary>
    /// <param name="without">Those that the page shows already.</param>
    /// <param name="count">How many, at most.</param>
    /// <returns>The block; null where nothing is known of that.</returns>
    public async Task<ShopBlock?> FindAsync(IReadOnlySet<string> without, int count)
    {
        var start = Stopwatch.GetTimestamp();
        if (await NewestAsync().ConfigureAwait(false) is not { Results.Count: > 0 } answer)
            return null;
        var facts = directory.Facts;
        Product[] products = [.. answer.Results.Select(result => result.Id)
            .Where(id => !without.Contains(id) && facts.IsAvailable(directory.Find(id)))
            .Select(id => facts.Find(directory.Find(id)) ?? new Product { Id = id })
            .DistinctBy(product => product.VariantGroup ?? product.Id).Take(count)];
        return products.Length == 0 ? null : new ShopBlock
        {
            Placement = Placement, Products = products, Token = TokenOf(answer), Rung = answer.Rung, Model = answer.Model,
            Version = answer.Version, Took = Stopwatch.GetElapsedTime(start),
        };
    }

    private Task<RecommendationAnswer?> NewestAsync()
    {
        lock (_asking)
        {
            if (_answer.IsCompleted && time.GetUtcNow() - _askedAt >= Kept)
            {
                // Before it is asked: where the circuit is open the failure is there at once, and has the last word.
                _askedAt = time.GetUtcNow();
                _answer = AskAsync();
            }

            return _newest is null ? _answer : Task.FromResult<RecommendationAnswer?>(_newest);
        }
    }

    private async Task<RecommendationAnswer?> AskAsync()
    {
        var address = platform.Of($"/v1/recommendations/you-might-also-like?pageSize={Most}");
        var (answer, _, reason) = await _calls.AskAsync(
            static async (all, late) => await all.platform.Client().GetFromJsonAsync(all.address, ContractsJson.Default.RecommendationAnswer, late)
                ?? throw new System.Text.Json.JsonException("The answer is null."),
            (platform, address), CancellationToken.None).ConfigureAwait(false);
        if (reason is not null)
            logger.LogWarning("Nothing is known of what is popular: {Reason}", reason);
        lock (_asking)
        {
            // Without an answer the next page asks again; the circuit breaker says whether that is worth it.
            if (answer is null)
                _askedAt = default;
            _newest = answer ?? _newest;
        }

        return answer;
    }

    private string TokenOf(RecommendationAnswer answer) => new AttributionToken
    {
        Placement = Placement, Model = answer.Model, Version = answer.Version, Rung = answer.Rung, AnsweredAt = time.GetUtcNow(),
        Nonce = BitConverter.ToUInt64(Guid.NewGuid().ToByteArray(), 8),
    }.ToString();
}
