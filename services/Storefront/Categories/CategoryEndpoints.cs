using Platform.Contracts;
using Platform.Storefront.Events;
using Platform.Storefront.Layout;
using Platform.Storefront.Listings;
using Platform.Storefront.Placements;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Categories;

/// <summary>The pages of categories.</summary>
internal static class CategoryEndpoints
{
    public static void MapCategories(this RouteGroupBuilder shop)
    {
        shop.MapGet("/category", (HttpContext context, ShopClient client, IListings listings, ShopIndex index, string? path) =>
            CategoryAsync(path ?? Shelves.Everything, context, client, listings, index));
        shop.MapGet("/category/{**path}", CategoryAsync);
    }

    private static async Task<IResult> CategoryAsync(string path, HttpContext context, ShopClient client, IListings listings, ShopIndex index)
    {
        var shelves = index.Current.Shelves;
        if (shelves.Find(path) is null)
            path = Links.WithSlashes(path);
        if (shelves.Find(path) is null)
            return TypedResults.NotFound();
        var visitor = ShopVisitor.Of(context);
        if (path.Length > 0)
            await client.SendAsync(ShopEvents.Of(EventType.CategoryPageView, visitor) with { PageCategories = [path] });
        var question = ListingRequest.Read(context.Request.Query) with { Category = path, VisitorId = visitor.VisitorId, UserId = visitor.UserId };
        var answer = await listings.ListAsync(question, context.RequestAborted);
        return ShopEndpoints.Page<CategoryPage>(("Visitor", visitor), ("Question", question), ("Answer", answer));
    }
}
