using System.Net;
using Platform.Contracts;
using Platform.Storefront.Checkout;

namespace Platform.Storefront.Tests.Checkout;

public sealed class CheckoutTests : IAsyncLifetime
{
    private RunningShop _shop = null!;
    private Shopper _shopper = null!;

    public async Task InitializeAsync()
    {
        _shop = await RunningShop.StartAsync();
        _shopper = _shop.NewShopper();
    }

    public async Task DisposeAsync()
    {
        _shopper.Dispose();
        await _shop.DisposeAsync();
    }

    [Fact]
    public async Task A_guest_orders_and_is_thanked()
    {
        await _shopper.PostAsync("/basket/add", ("productId", "p4"), ("quantity", "2"));
        var page = await _shopper.OrderAsync(await _shopper.GetAsync("/checkout"), ("delivery", "express"));
        Assert.Contains("Thank you for your order", page, StringComparison.Ordinal);
        Assert.Contains("€37.90", page, StringComparison.Ordinal);
        Assert.Contains("Basket (0)", page, StringComparison.Ordinal);
        await _shop.EventsSettledAsync();
        var bought = _shop.Platform.Events.Single(one => one.EventType == EventType.PurchaseComplete);
        Assert.EndsWith(bought.EventId!, _shopper.Path, StringComparison.Ordinal);
        Assert.Equal(new PurchaseTransaction { Id = bought.EventId, Revenue = 37.90m, Tax = 7.58m, CurrencyCode = "EUR" }, bought.PurchaseTransaction);
        Assert.Equal([("p4", 2)], bought.ProductDetails!.Select(detail => (detail.Product.Id, detail.Quantity!.Value)));
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_order()
    {
        await _shopper.PostAsync("/basket/add", ("productId", "p4"));
        var form = await _shopper.GetAsync("/checkout");
        var basket = _shopper.CookieOf("basket")!;
        // Twice at once, as a double click does, and once more later.
        await Task.WhenAll(_shopper.OrderAsync(form), _shopper.OrderAsync(form));
        await _shopper.OrderAsync(form);
        Assert.Equal($"/order/{Shopper.Hidden(form, "key")}", _shopper.Path);
        await _shop.EventsSettledAsync();
        Assert.Single(_shop.Platform.Events, one => one.EventType == EventType.PurchaseComplete);
        Assert.Single(_shop.Get<OrderStore>().Of(_shopper.CookieOf("visitor")!, null, 10));
        Assert.NotEmpty(basket);
    }

    [Fact]
    public async Task A_mistake_is_said_by_its_field_and_what_was_written_stays()
    {
        await _shopper.PostAsync("/basket/add", ("productId", "p4"));
        var form = await _shopper.GetAsync("/checkout");
        var page = await _shopper.OrderAsync(form, ("email", "nowhere"), ("city", "Köping"), ("name", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, _shopper.Status);
        Assert.Contains("<a href=\"#email\">Email address: An email address looks like name@example.com.</a>", page, StringComparison.Ordinal);
        Assert.Matches("<input id=\"email\"[^>]*value=\"nowhere\"[^>]*aria-invalid=\"true\"[^>]*aria-describedby=\"email-mistake\"", page);
        Assert.Matches("<input id=\"city\"[^>]*value=\"Köping\"", page);
        Assert.DoesNotMatch("<input id=\"city\"[^>]*aria-invalid", page);
        Assert.Contains("<title>To be corrected: Checkout", page, StringComparison.Ordinal);
        Assert.Equal(Shopper.Hidden(form, "key"), Shopper.Hidden(page, "key"));
        Assert.Contains("Thank you", await _shopper.OrderAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_price_that_has_changed_meanwhile_is_asked_about_first()
    {
        await _shopper.PostAsync("/basket/add", ("productId", "p4"));
        var form = await _shopper.GetAsync("/checkout");
        _shop.Put([.. RunningShop.Products.Select(product => product with { Price = new Money(99, "EUR") })]);
        var page = await _shopper.OrderAsync(form);
        Assert.Contains("A price has changed meanwhile.", page, StringComparison.Ordinal);
        await _shopper.OrderAsync(page);
        Assert.Equal(99m, Assert.Single(_shop.Get<OrderStore>().Of(_shopper.CookieOf("visitor")!, null, 10)).Total.Amount);
    }

    [Fact]
    public async Task An_order_is_for_the_eyes_of_who_placed_it()
    {
        await _shopper.BuyAsync("p4");
        using var other = _shop.NewShopper();
        await other.GetAsync(_shopper.Path);
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        await other.PostAsync("/account/sign-in", ("userId", "customer-7"));
        await other.GetAsync(_shopper.Path);
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }

    [Fact]
    public async Task An_empty_basket_leads_back_to_the_basket()
    {
        await _shopper.GetAsync("/checkout");
        Assert.Equal("/basket", _shopper.Path);
    }

    [Fact]
    public async Task The_key_of_somebody_elses_order_gets_nobody_in()
    {
        await _shopper.BuyAsync("p4");
        var key = _shopper.Path["/order/".Length..];
        using var other = _shop.NewShopper();
        await other.PostAsync("/basket/add", ("productId", "p8"));
        await other.OrderAsync(await other.GetAsync("/checkout"), ("key", key));
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }
}
