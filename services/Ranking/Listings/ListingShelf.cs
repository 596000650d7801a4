using Microsoft.Extensions.Logging;
using Platform.Hosting.Models;
using Platform.Hosting.Products;
using Platform.Hosting.Refreshing;
using Platform.Ranking.Models;
using Platform.Ranking.Rules;

namespace Platform.Ranking.Listings;

/// <summary>Keeps the lists as catalogue, model and rules say; made anew beside the old, which serve meanwhile.</summary>
internal sealed class ListingShelf(
    ModelSlot<ListingRanker> slot, ProductDirectory directory, RuleBook rules, TimeProvider time, ILogger<ListingShelf> logger) : IRefreshed
{
    private readonly Lock _making = new();
    private volatile Made? _made;

    public string What => "listings";

    /// <summary>The lists. Before a catalogue was read they are made when asked for: nobody must hear of an empty shop that is not.</summary>
    public ListingIndex Current
    {
        get
        {
            if (_made is null || (ReferenceEquals(_made.Index.Facts, ProductFacts.None) && !ReferenceEquals(directory.Facts, ProductFacts.None)))
                Refresh();
            return _made!.Index;
        }
    }

    public Task RefreshAsync(CancellationToken cancel)
    {
        Refresh();
        return Task.CompletedTask;
    }

    private void Refresh()
    {
        using var alone = _making.EnterScope();
        var now = time.GetUtcNow();
        var (facts, served, book) = (directory.Facts, slot.Current, rules.Current);
        // Ages change with the day.
        if (_made is { } made && ReferenceEquals(made.Index.Facts, facts) && ReferenceEquals(made.Index.Served, served)
            && ReferenceEquals(made.Rules, book) && made.Day == now.UtcDateTime.Date)
            return;
        var index = ListingIndex.Of(facts, served, book, directory, now);
        _made = new Made(index, book, now.UtcDateTime.Date);
        logger.LogInformation("Lists of {Categories} categories made.", index.Categories.Count);
    }

    private sealed record Made(ListingIndex Index, ListingRules Rules, DateTime Day);
}
