using Microsoft.AspNetCore.Http.HttpResults;
using Platform.Hosting.Products;

namespace Platform.Storefront.Layout;

/// <summary>What every page needs besides itself.</summary>
internal static class LayoutEndpoints
{
    public static void MapLayout(this RouteGroupBuilder shop)
    {
        shop.MapGet("/shop.css", () => Asset("shop.css", "text/css; charset=utf-8"));
        shop.MapGet("/shop.js", () => Asset("shop.js", "text/javascript; charset=utf-8"));
        shop.MapGet("/preparation", (IShopPreparation state, ProductDirectory directory) =>
            TypedResults.Ok(new { state.IsFinished, state.Stage, Products = directory.Count }));
    }

    private static FileStreamHttpResult Asset(string name, string type) =>
        TypedResults.Stream(typeof(LayoutEndpoints).Assembly.GetManifestResourceStream(name)!, type);
}
