using Platform.Contracts;
using Platform.Storefront.Events;
using Platform.Storefront.Languages;
using Platform.Storefront.Listings;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Search;

/// <summary>The page of search results, and what is suggested while somebody types.</summary>
internal static class SearchEndpoints
{
    private const string Placement = "search";

    /// <summary>Suggestions are the same for everybody for a while.</summary>
    private const string Kept = "public, max-age=60";

    public static void MapSearch(this RouteGroupBuilder shop)
    {
        shop.MapGet("/search", SearchAsync);
        shop.MapGet("/suggest", SuggestAsync);
    }

    private static async Task<IResult> SearchAsync(HttpContext context, ShopEvents events, IListings listings, ShopIndex index, string? query)
    {
        var visitor = ShopVisitor.Of(context);
        var typed = ListingRequest.QueryOf(query);
        var question = ListingRequest.Read(context.Request.Query) with { Query = typed, VisitorId = visitor.VisitorId, UserId = visitor.KnownUserId };
        var answer = await listings.ListAsync(question, context.RequestAborted);
        events.Searched(typed);
        events.Shown(Placement, answer.Products.Select(index.Current.Directory.IdOf), answer.AttributionToken, answer.Features);
        return ShopEndpoints.Page<SearchPage>(("Visitor", visitor), ("Question", question), ("Answer", answer), ("Placement", Placement));
    }

    private static async Task<IResult> SuggestAsync(HttpContext context, IListings listings, ShopText text, string? query)
    {
        var suggestions = await listings.SuggestAsync(ListingRequest.QueryOf(query), text.Language.Code, context.RequestAborted);
        context.Response.Headers.CacheControl = Kept;
        context.Response.Headers.Vary = "Cookie, Accept-Language";
        return TypedResults.Json(new SuggestAnswer(suggestions), ContractsJson.Default.SuggestAnswer);
    }
}
