using System.Net;
using Platform.Contracts;

namespace Platform.Storefront.Tests.Baskets;

public sealed class BasketPagesTests : IAsyncLifetime
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
    public async Task A_product_comes_in_a_size_and_a_number_and_goes_again()
    {
        var page = await _shopper.PostAsync("/basket/add", ("productId", "p2"), ("size", "M"), ("quantity", "2"));
        Assert.Equal("/basket", _shopper.Path);
        Assert.Contains("Size M", page, StringComparison.Ordinal);
        Assert.Contains("€24.00", page, StringComparison.Ordinal);
        Assert.Contains("Basket (2)", page, StringComparison.Ordinal);
        Assert.Contains("€60.00", await _shopper.PostAsync("/basket/change", ("productId", "p2"), ("size", "M"), ("quantity", "5")), StringComparison.Ordinal);
        Assert.Contains("The basket is empty.", await _shopper.PostAsync("/basket/remove", ("productId", "p2"), ("size", "M")), StringComparison.Ordinal);

        await _shop.EventsSettledAsync();
        Assert.Equal(
            [(EventType.AddToCart, 2), (EventType.AddToCart, 3), (EventType.RemoveFromCart, 5)],
            _shop.Platform.Events.Where(one => one.EventType is EventType.AddToCart or EventType.RemoveFromCart)
                .Select(one => (one.EventType, one.ProductDetails!.Single().Quantity!.Value)));
    }

    [Theory]
    [InlineData("p2", "")]
    [InlineData("p2", "XXL")]
    [InlineData("p1", "S")]
    public async Task A_product_with_sizes_needs_one_that_is_left(string product, string size)
    {
        await _shopper.PostAsync("/basket/add", ("productId", product), ("size", size), ("at", "token-1"));
        Assert.Equal($"/product/{product}?at=token-1&choose=size", _shopper.Path);
        Assert.Null(_shopper.CookieOf("basket"));
        await _shop.EventsSettledAsync();
        Assert.DoesNotContain(_shop.Platform.Events, one => one.EventType == EventType.AddToCart);
    }

    [Fact]
    public async Task What_is_not_for_sale_does_not_get_in()
    {
        await _shopper.PostAsync("/basket/add", ("productId", "unheard-of"));
        Assert.Equal(HttpStatusCode.NotFound, _shopper.Status);
        Assert.Null(_shopper.CookieOf("basket"));
    }

    [Fact]
    public async Task What_is_sold_out_meanwhile_is_said_and_not_sold()
    {
        await _shopper.PostAsync("/basket/add", ("productId", "p4"));
        await _shopper.PostAsync("/basket/add", ("productId", "p8"));
        var form = await _shopper.GetAsync("/checkout");
        _shop.Put([.. RunningShop.Products.Select(product =>
            product.Id == "p8" ? product with { Availability = Availability.OutOfStock } : product)]);
        var page = await _shopper.OrderAsync(form);
        Assert.Equal("/basket", _shopper.Path);
        Assert.Contains("No longer available", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/checkout\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/checkout\"", await _shopper.PostAsync("/basket/remove", ("productId", "p8")), StringComparison.Ordinal);
    }
}
