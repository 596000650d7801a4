using Platform.Hosting.Products;

namespace Platform.Storefront.Layout;

/// <summary>What every page needs besides itself.</summary>
internal static class LayoutEndpoints
{
    public static void MapLayout(this RouteGroupBuilder shop)
    {
        shop.MapGet("/shop.{hash}.js", (HttpContext context, ShopAssets assets, string hash) => assets.Script.WriteAsync(context, hash));
        shop.MapGet("/preparation", (IShopPreparation state, ProductDirectory directory) =>
            TypedResults.Ok(new { state.IsFinished, state.Stage, Products = directory.Count }));
    }
}
