using Microsoft.AspNetCore.Http.HttpResults;
using Platform.Hosting.Products;
using Platform.Storefront.Baskets;
using Platform.Storefront.Events;
using Platform.Storefront.Languages;
using Platform.Storefront.Visitors;

namespace Platform.Storefront.Checkout;

/// <summary>From the basket to the order.</summary>
internal static class CheckoutEndpoints
{
    public static void MapCheckout(this RouteGroupBuilder shop)
    {
        shop.MapGet("/checkout", Show);
        shop.MapPost("/checkout", PlaceAsync).DisableAntiforgery();
        shop.MapGet("/order/{id}", Confirm);
    }

    private static IResult Show(ShopVisitor visitor, ProductDirectory directory)
    {
        var basket = new PricedBasket(visitor.Basket, directory);
        return basket.IsForSale ? Form(visitor, basket, CheckoutForm.Fresh(), []) : TypedResults.LocalRedirect("/basket");
    }

    private static async Task<IResult> PlaceAsync(
        HttpContext context, ShopVisitor visitor, ShopEvents events, ShopText text, ProductDirectory directory, OrderStore orders, TimeProvider time)
    {
        var form = CheckoutForm.Of(await context.Request.ReadFormAsync(context.RequestAborted));
        var key = Guid.TryParseExact(form.Key, "N", out var known) ? $"{known:N}" : null;
        // Sent twice: the first time has emptied the basket, and made the order.
        if (key is not null && orders.Find(key) is not null)
            return TypedResults.LocalRedirect($"/order/{key}");
        var basket = new PricedBasket(visitor.Basket, directory);
        if (!basket.IsForSale)
            return TypedResults.LocalRedirect("/basket");
        List<FieldMistake> mistakes = [.. CheckoutRules.Check(form)];
        if (!form.IsAbout(basket.Goods.Amount))
            mistakes.Add(new FieldMistake("total", "checkout.otherPrice"));
        if (key is null || mistakes.Count > 0)
            return Form(visitor, basket, form with { Key = key ?? CheckoutForm.NewKey() }, mistakes);

        var order = OrderOf(key, form, basket, visitor, text, time.GetUtcNow());
        // It waits for the disk: beside the threads that answer requests, which must not wait.
        if (await Task.Run(() => orders.Place(order)))
            events.Bought(order);
        visitor.Take(Basket.Empty);
        return TypedResults.LocalRedirect($"/order/{key}");
    }

    /// <summary>Who did not place an order does not get to see it: others learn not even that there is one.</summary>
    private static IResult Confirm(string id, ShopVisitor visitor, OrderStore orders) =>
        orders.Find(id) is { } order && IsOf(order, visitor)
            ? ShopEndpoints.Page<OrderPage>(("Visitor", visitor), ("Order", order))
            : TypedResults.NotFound();

    private static bool IsOf(Order order, ShopVisitor visitor) =>
        order.UserId is null ? order.VisitorId == visitor.VisitorId : order.UserId == visitor.UserId;

    private static RazorComponentResult<CheckoutPage> Form(
        ShopVisitor visitor, PricedBasket basket, CheckoutForm form, List<FieldMistake> mistakes)
    {
        var page = ShopEndpoints.Page<CheckoutPage>(("Visitor", visitor), ("Basket", basket), ("Form", form), ("Mistakes", mistakes));
        page.StatusCode = mistakes.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
        return page;
    }

    private static Order OrderOf(
        string key, CheckoutForm form, PricedBasket basket, ShopVisitor visitor, ShopText text, DateTimeOffset now)
    {
        var delivery = DeliveryWay.Find(form.Delivery)!;
        var deliveryPrice = basket.Goods with { Amount = delivery.PriceFor(basket.Goods.Amount) };
        var total = basket.Goods with { Amount = basket.Goods.Amount + deliveryPrice.Amount };
        return new Order
        {
            Id = key,
            PlacedAt = now,
            VisitorId = visitor.VisitorId,
            UserId = visitor.UserId,
            Lines = [.. basket.ForSale.Select(line => new OrderLine(
                line.Product.Id, text.Title(line.Product), line.Line.Size, line.Line.Quantity, line.Price))],
            Address = new DeliveryAddress
            {
                Name = form.Name!, Email = form.Email!, Street = form.Street!, PostalCode = form.PostalCode!, City = form.City!,
                Country = form.Country!,
            },
            Delivery = delivery.Name,
            DeliveryPrice = deliveryPrice,
            Total = total,
            Tax = total with { Amount = DeliveryCountry.Find(form.Country)!.TaxIn(total.Amount) },
        };
    }
}
