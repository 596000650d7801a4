using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Storefront.Events;
using Platform.Storefront.Layout;
using Platform.Storefront.Placements;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Products;

/// <summary>The pages of products.</summary>
internal static class ProductEndpoints
{
    public static void MapProducts(this RouteGroupBuilder shop)
    {
        shop.MapGet("/product", (HttpContext context, ShopClient client, ProductDirectory directory, string? id) =>
            ProductAsync(id ?? "", context, client, directory));
        shop.MapGet("/product/{**id}", ProductAsync);
    }

    private static async Task<IResult> ProductAsync(string id, HttpContext context, ShopClient client, ProductDirectory directory)
    {
        if (directory.Find(id) < 0)
            id = Links.WithSlashes(id);
        if (directory.Find(id) < 0)
            return TypedResults.NotFound();
        var visitor = ShopVisitor.Of(context);
        await client.SendAsync(ShopEvents.Of(EventType.DetailPageView, visitor, id));
        return ShopEndpoints.Page<ProductPage>(("Visitor", visitor), ("Id", id), ("At", context.Request.Query["at"].ToString()));
    }
}
