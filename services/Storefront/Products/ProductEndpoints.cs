using Platform.Hosting.Products;
using Platform.Storefront.Events;
using Platform.Storefront.Layout;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Products;

/// <summary>The pages of products.</summary>
internal static class ProductEndpoints
{
    public static void MapProducts(this RouteGroupBuilder shop)
    {
        shop.MapGet("/product", (HttpContext context, ShopEvents events, ProductDirectory directory, string? id) =>
            Product(id ?? "", context, events, directory));
        shop.MapGet("/product/{**id}", Product);
    }

    private static IResult Product(string id, HttpContext context, ShopEvents events, ProductDirectory directory)
    {
        if (directory.Find(id) < 0)
            id = Links.WithSlashes(id);
        if (directory.Find(id) < 0)
            return TypedResults.NotFound();
        var visitor = ShopVisitor.Of(context);
        events.ProductViewed(id);
        return ShopEndpoints.Page<ProductPage>(("Visitor", visitor), ("Id", id), ("At", context.Request.Query[ShopEvents.TokenParameter].ToString()));
    }
}
