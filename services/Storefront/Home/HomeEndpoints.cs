using Platform.Contracts;
using Platform.Storefront.Events;
using Platform.Storefront.Placements;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Home;

/// <summary>The first page.</summary>
internal static class HomeEndpoints
{
    public static void MapHome(this RouteGroupBuilder shop) => shop.MapGet("/", HomeAsync);

    private static async Task<IResult> HomeAsync(HttpContext context, ShopClient client)
    {
        var visitor = ShopVisitor.Of(context);
        await client.SendAsync(ShopEvents.Of(EventType.HomePageView, visitor));
        return ShopEndpoints.Page<HomePage>(("Visitor", visitor));
    }
}
