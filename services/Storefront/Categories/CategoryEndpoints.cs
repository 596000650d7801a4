using Platform.Storefront.Events;
using Platform.Storefront.Layout;
using Platform.Storefront.Listings;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Categories;

/// <summary>The pages of categories.</summary>
internal static class CategoryEndpoints
{
    public static void MapCategories(this RouteGroupBuilder shop)
    {
        shop.MapGet("/category", (HttpContext context, ShopEvents events, ShopIndex shelves, string? path, string? page) =>
            Category(path ?? Shelves.Everything, page, context, events, shelves));
        shop.MapGet("/category/{**path}", Category);
    }

    private static IResult Category(string path, string? page, HttpContext context, ShopEvents events, ShopIndex shelves)
    {
        if (shelves.Current.Shelves.Find(path) is null)
            path = Links.WithSlashes(path);
        if (shelves.Current.Shelves.Find(path) is null)
            return TypedResults.NotFound();
        var visitor = ShopVisitor.Of(context);
        events.CategoryViewed(path);
        return ShopEndpoints.Page<CategoryPage>(("Visitor", visitor), ("Path", path), ("Number", page ?? ""));
    }
}
