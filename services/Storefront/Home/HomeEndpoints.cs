using Microsoft.AspNetCore.Http.HttpResults;
using Platform.Storefront.Events;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Home;

/// <summary>The first page.</summary>
internal static class HomeEndpoints
{
    public static void MapHome(this RouteGroupBuilder shop) => shop.MapGet("/", Home);

    private static RazorComponentResult<HomePage> Home(HttpContext context, ShopEvents events)
    {
        var visitor = ShopVisitor.Of(context);
        events.HomeViewed();
        return ShopEndpoints.Page<HomePage>(("Visitor", visitor));
    }
}
