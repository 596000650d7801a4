using Platform.Contracts;
using Platform.Storefront.Placements;

namespace Platform.Storefront.Listings;

/// <summary>
/// Asks the services, where the shop is told to, and answers itself where they are late, down or broken. Everything there
/// is as one list has no service: the shop's own shelves hold it.
/// </summary>
internal sealed class FallingBackListings : IListings
{
    private readonly bool _asksServices;
    private readonly ServedListings _served;
    private readonly OwnListings _own;
    private readonly ServiceCalls _ranking;
    private readonly ServiceCalls _search;
    private readonly ILogger<FallingBackListings> _logger;

    public FallingBackListings(
        ListingOptions options, StorefrontOptions storefront, ServedListings served, OwnListings own, TimeProvider time,
        ILogger<FallingBackListings> logger)
    {
        (_asksServices, _served, _own, _logger) = (options.AskServices, served, own, logger);
        var calls = storefront with { Deadline = options.Deadline };
        // Two services: one that is down says nothing of the other.
        (_ranking, _search) = (new ServiceCalls(calls, time), new ServiceCalls(calls, time));
    }

    public async Task<ListingAnswer> ListAsync(ListingQuestion question, CancellationToken cancel)
    {
        var answer = question is { Query: null, Category: Shelves.Everything } or { Query: "" } ? null
            : await AskAsync(question.Query is null ? _ranking : _search, _served.ListAsync, question, cancel).ConfigureAwait(false);
        return answer is null || HasNothingToAnswerWith(answer) ? await _own.ListAsync(question, cancel).ConfigureAwait(false) : answer;
    }

    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(string query, string language, CancellationToken cancel) =>
        await AskAsync(_search, (typed, late) => _served.SuggestAsync(typed, language, late), query, cancel).ConfigureAwait(false) is { Count: > 0 } suggestions
            ? suggestions
            : await _own.SuggestAsync(query, language, cancel).ConfigureAwait(false);

    /// <summary>A service without a model found nothing for want of one; with a model, it knows that there is nothing.</summary>
    private static bool HasNothingToAnswerWith(ListingAnswer answer) => answer.Products.Count == 0 && answer.Rung == Rungs.None && answer.Model.Length == 0;

    private async Task<TAnswer?> AskAsync<TQuestion, TAnswer>(
        ServiceCalls calls, Func<TQuestion, CancellationToken, Task<TAnswer>> ask, TQuestion question, CancellationToken cancel) where TAnswer : class
    {
        if (!_asksServices)
            return null;
        var (answer, _, reason) = await calls.AskAsync(
            static (all, late) => new ValueTask<TAnswer>(all.ask(all.question, late)), (ask, question), cancel).ConfigureAwait(false);
        if (reason is not null)
            _logger.LogWarning("The shop lists from its own shelves: {Reason}", reason);
        return answer;
    }
}
