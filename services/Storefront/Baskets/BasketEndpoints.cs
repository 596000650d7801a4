using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Storefront.Events;
using Platform.Storefront.Layout;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Baskets;

/// <summary>The basket: its page, and what changes it.</summary>
internal static class BasketEndpoints
{
    public static void MapBaskets(this RouteGroupBuilder shop)
    {
        shop.MapGet("/basket", Show);
        var forms = shop.MapGroup("").DisableAntiforgery();
        forms.MapPost("/basket/add", Add);
        forms.MapPost("/basket/change", Change);
        forms.MapPost("/basket/remove", (
            [FromForm] string? productId, [FromForm] string? size, ShopVisitor visitor, ShopEvents events) =>
            Change(productId, size, 0, visitor, events));
    }

    private static RazorComponentResult<BasketPage> Show(ShopVisitor visitor, ShopEvents events, string? full)
    {
        events.BasketViewed(visitor.Basket);
        return ShopEndpoints.Page<BasketPage>(("Visitor", visitor), ("IsFull", full is not null));
    }

    private static IResult Add(
        [FromForm] string? productId, [FromForm] string? size, [FromForm] int? quantity, [FromForm] string? at,
        ShopVisitor visitor, ShopEvents events, ProductDirectory directory)
    {
        var number = directory.Find(productId);
        if (number < 0 || !directory.Facts.IsAvailable(number))
            return TypedResults.NotFound();
        var product = directory.Facts.Find(number) ?? new Product { Id = productId! };
        if (!SizeChoice.TryTake(product, size, out var taken))
            return TypedResults.LocalRedirect(WithoutSize(productId!, at));
        var pieces = Math.Clamp(quantity ?? 1, 1, Basket.MostOfOne);
        if (visitor.Basket.Add(productId!, taken, pieces) is not { } basket)
            return TypedResults.LocalRedirect("/basket?full=1");
        visitor.Take(basket);
        events.Added(productId!, pieces, at);
        return TypedResults.LocalRedirect("/basket");
    }

    private static RedirectHttpResult Change(
        [FromForm] string? productId, [FromForm] string? size, [FromForm] int? quantity, ShopVisitor visitor, ShopEvents events)
    {
        var asked = string.IsNullOrEmpty(size) ? null : size;
        var line = visitor.Basket.Lines.FirstOrDefault(line => line.ProductId == productId && line.Size == asked);
        if (line is not null && quantity is not null)
        {
            visitor.Take(visitor.Basket.Change(line.ProductId, line.Size, quantity.Value));
            var more = Math.Clamp(quantity.Value, 0, Basket.MostOfOne) - line.Quantity;
            if (more > 0)
                events.Added(line.ProductId, more, token: null);
            else if (more < 0)
                events.Removed(line.ProductId, -more);
        }

        return TypedResults.LocalRedirect("/basket");
    }

    /// <summary>Back to the product, which says that a size is wanted.</summary>
    private static string WithoutSize(string productId, string? token)
    {
        var page = Links.Product(productId, token);
        return $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}choose=size";
    }
}
