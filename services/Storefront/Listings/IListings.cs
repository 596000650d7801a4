using Platform.Contracts;

namespace Platform.Storefront.Listings;

/// <summary>Where lists and search results come from.</summary>
public interface IListings
{
    /// <summary>A page of a list. It never fails: below all others stands what the shop has itself.</summary>
    Task<ListingAnswer> ListAsync(ListingQuestion question, CancellationToken cancel);

    /// <summary>What somebody who has typed the beginning of a query may be looking for, best first.</summary>
    /// <param name="query">What was typed so far.</param>
    /// <param name="language">The language of the page, such as <c>sv</c>.</param>
    /// <param name="cancel">Ends it.</param>
    Task<IReadOnlyList<Suggestion>> SuggestAsync(string query, string language, CancellationToken cancel);
}
