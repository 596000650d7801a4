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
        shop.MapGet("/category", (HttpContext context, ShopClient client, ShopIndex shelves, string? path, string? page) =>
            CategoryAsync(path ?? Shelves.Everything, page, context, client, shelves));
        shop.MapGet("/category/{**path}", CategoryAsync);
    }

    private static async Task<IResult> CategoryAsync(string path, string? page, HttpContext context, ShopClient client, ShopIndex shelves)
    {
        if (shelves.Current.Shelves.Find(path) is null)
            path = Links.WithSlashes(path);
        if (shelves.Current.Shelves.Find(path) is null)
            return TypedResults.NotFound();
        var visitor = ShopVisitor.Of(context);
        if (path.Length > 0)
            await client.SendAsync(ShopEvents.Of(EventType.CategoryPageView, visitor) with { PageCategories = [path] });
        return ShopEndpoints.Page<CategoryPage>(("Visitor", visitor), ("Path", path), ("Number", page ?? ""));
    }
}
