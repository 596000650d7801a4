using System.Text.Json;
using Platform.Contracts;

namespace Platform.Storefront.Listings;

/// <summary>
/// Asks the services, where the shop is told to, and answers itself where they are late, down or do not know. Everything
/// there is as one list has no service: the shop's own shelves hold it.
/// </summary>
internal sealed class FallingBackListings(
    ListingOptions options, ServedListings served, OwnListings own, TimeProvider time, ILogger<FallingBackListings> logger) : IListings
{
    public Task<ListingAnswer> ListAsync(ListingQuestion question, CancellationToken cancel) => question is { Query: null, Category: Shelves.Everything }
        ? own.ListAsync(question, cancel)
        : AskAsync(late => served.ListAsync(question, late), () => own.ListAsync(question, cancel), cancel);

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(string query, string language, CancellationToken cancel) =>
        AskAsync(late => served.SuggestAsync(query, language, late), () => own.SuggestAsync(query, language, cancel), cancel);

    private async Task<T> AskAsync<T>(Func<CancellationToken, Task<T>> ask, Func<Task<T>> fallBack, CancellationToken cancel)
    {
        if (!options.AskServices)
            return await fallBack().ConfigureAwait(false);
        using var deadline = new CancellationTokenSource(TimeSpan.FromMilliseconds(options.DeadlineMilliseconds), time);
        using var late = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancel);
        try
        {
            return await ask(late.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException
            || (failure is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            logger.LogWarning("The shop lists from its own shelves: {Reason}", failure.Message);
            return await fallBack().ConfigureAwait(false);
        }
    }
}
