using Microsoft.AspNetCore.Mvc;
using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Storefront.Events;
using Platform.Storefront.Placements;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Baskets;

/// <summary>The basket: its page, and what changes it.</summary>
internal static class BasketEndpoints
{
    private const string Currency = "EUR";

    public static void MapBaskets(this RouteGroupBuilder shop)
    {
        shop.MapGet("/basket", BasketAsync);
        var forms = shop.MapGroup("").DisableAntiforgery();
        forms.MapPost("/basket/add", AddAsync);
        forms.MapPost("/basket/remove", RemoveAsync);
        forms.MapPost("/basket/buy", BuyAsync);
    }

    private static async Task<IResult> BasketAsync(HttpContext context, ShopClient client)
    {
        var visitor = ShopVisitor.Of(context);
        await client.SendAsync(ShopEvents.Of(EventType.ShoppingCartPageView, visitor, visitor.Basket));
        var query = context.Request.Query;
        return ShopEndpoints.Page<BasketPage>(
            ("Visitor", visitor), ("HasBought", query.ContainsKey("bought")), ("IsFull", query.ContainsKey("full")));
    }

    private static async Task<IResult> AddAsync([FromForm] string? productId, HttpContext context, ShopClient client, ProductDirectory directory)
    {
        if (!directory.Facts.IsAvailable(directory.Find(productId)) || directory.Find(productId) < 0)
            return TypedResults.NotFound();
        var visitor = ShopVisitor.Of(context);
        if (!visitor.TryAddToBasket(productId!))
            return TypedResults.LocalRedirect("/basket?full=1");
        await client.SendAsync(ShopEvents.Of(EventType.AddToCart, visitor, productId!));
        return TypedResults.LocalRedirect("/basket");
    }

    private static async Task<IResult> RemoveAsync([FromForm] string? productId, HttpContext context, ShopClient client)
    {
        var visitor = ShopVisitor.Of(context);
        if (productId is not null && visitor.Basket.Contains(productId))
        {
            await client.SendAsync(ShopEvents.Of(EventType.RemoveFromCart, visitor, productId));
            visitor.RemoveFromBasket(productId);
        }

        return TypedResults.LocalRedirect("/basket");
    }

    private static async Task<IResult> BuyAsync(HttpContext context, ShopClient client, ProductDirectory directory)
    {
        var visitor = ShopVisitor.Of(context);
        var bought = visitor.Basket.Where(id => directory.Find(id) >= 0).ToArray();
        if (bought.Length == 0)
            return TypedResults.LocalRedirect("/basket");
        var prices = bought.Select(id => directory.Facts.Find(directory.Find(id))?.Price).OfType<Money>().ToArray();
        var currency = prices.FirstOrDefault()?.Currency ?? Currency;
        var revenue = prices.Where(price => price.Currency == currency).Sum(price => price.Amount);
        await client.SendAsync(ShopEvents.Order(visitor, bought, revenue, currency));
        visitor.EmptyBasket();
        return TypedResults.LocalRedirect("/basket?bought=1");
    }
}
