using System.Net;

namespace Platform.Storefront.Tests.Account;

public sealed class AccountTests : IAsyncLifetime
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
    public async Task A_customer_finds_the_orders_of_every_browser_and_nobody_elses()
    {
        await _shopper.PostAsync("/account/sign-in", ("userId", "customer-7"));
        await _shopper.BuyAsync("p4");
        var order = _shopper.Path;
        using var elsewhere = _shop.NewShopper();
        await elsewhere.BuyAsync("p8");
        Assert.DoesNotContain(order, await elsewhere.GetAsync("/account"), StringComparison.Ordinal);
        Assert.Contains($"href=\"{order}\"", await elsewhere.PostAsync("/account/sign-in", ("userId", "customer-7")), StringComparison.Ordinal);
        Assert.Contains("Gatan 1", await elsewhere.GetAsync(order), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_finds_the_orders_of_this_browser()
    {
        Assert.Contains("No orders from this browser yet.", await _shopper.GetAsync("/account"), StringComparison.Ordinal);
        await _shopper.BuyAsync("p4");
        var order = _shopper.Path;
        Assert.Contains($"href=\"{order}\"", await _shopper.GetAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demos_customers_can_be_chosen_and_left()
    {
        var page = await _shopper.GetAsync("/account");
        Assert.Contains("Likes boho clothes for women, at low prices.", page, StringComparison.Ordinal);
        Assert.Equal("customer-7", Shopper.Hidden(page, "userId"));
        Assert.Contains("You are customer customer-7.", await _shopper.PostAsync("/account/sign-in", ("userId", "customer-7")), StringComparison.Ordinal);
        Assert.Contains("Nobody is logged in", await _shopper.PostAsync("/account/sign-out"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\u0007b")]
    public async Task What_is_no_id_is_no_customer(string userId)
    {
        await _shopper.PostAsync("/account/sign-in", ("userId", userId));
        Assert.Equal(HttpStatusCode.BadRequest, _shopper.Status);
        Assert.Null(_shopper.CookieOf("user"));
    }
}
