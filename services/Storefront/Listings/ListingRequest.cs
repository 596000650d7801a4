using System.Globalization;
using Platform.Hosting.Lists;

namespace Platform.Storefront.Listings;

/// <summary>Reads from an address what a list is asked for. Anybody can write anything there: what cannot be is passed over.</summary>
internal static class ListingRequest
{
    /// <summary>The question of a request, without its category and its visitor.</summary>
    public static ListingQuestion Read(IQueryCollection query) => new()
    {
        Filters = [.. query["filter"].Take(ListingQuestion.MostFilters).Select(ListFilter.Parse).OfType<ListFilter>().Distinct()],
        Sort = ListingSorts.Parse(query["sort"]),
        Page = double.TryParse(query["page"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var page) && !double.IsNaN(page)
            ? (int)Math.Clamp(page, 1, int.MaxValue)
            : 1,
    };

    /// <summary>What was typed, as far as it counts.</summary>
    public static string QueryOf(string? typed)
    {
        var query = (typed ?? "").Trim();
        return query.Length > ListingQuestion.LongestQuery ? query[..ListingQuestion.LongestQuery] : query;
    }
}
