using Platform.Storefront.Events;
using Platform.Storefront.Layout;
using Platform.Storefront.Listings;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Categories;

/// <summary>The pages of categories.</summary>
internal static class CategoryEndpoints
{
    private const string Placement = "listing";

    public static void MapCategories(this RouteGroupBuilder shop)
    {
        shop.MapGet("/category", (HttpContext context, ShopEvents events, IListings listings, ShopIndex index, string? path) =>
            CategoryAsync(path ?? Shelves.Everything, context, events, listings, index));
        shop.MapGet("/category/{**path}", CategoryAsync);
    }

    private static async Task<IResult> CategoryAsync(string path, HttpContext context, ShopEvents events, IListings listings, ShopIndex index)
    {
        var shelves = index.Current.Shelves;
        if (shelves.Find(path) is null)
            path = Links.WithSlashes(path);
        if (shelves.Find(path) is null)
            return TypedResults.NotFound();
        var visitor = ShopVisitor.Of(context);
        var question = ListingRequest.Read(context.Request.Query) with { Category = path, VisitorId = visitor.VisitorId, UserId = visitor.KnownUserId };
        var answer = await listings.ListAsync(question, context.RequestAborted);
        events.CategoryViewed(path);
        events.Shown(Placement, answer.Products.Select(index.Current.Directory.IdOf), answer.AttributionToken, answer.Features);
        return ShopEndpoints.Page<CategoryPage>(("Visitor", visitor), ("Question", question), ("Answer", answer), ("Placement", Placement));
    }
}
