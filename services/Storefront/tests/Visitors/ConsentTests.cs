using Platform.Contracts;

namespace Platform.Storefront.Tests.Visitors;

public sealed class ConsentTests : IAsyncLifetime
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

    [Theory]
    [InlineData(null)]
    [InlineData("session")]
    public async Task Without_consent_no_cookie_lasts_and_no_request_to_the_platform_names_the_customer(string? choice)
    {
        await _shopper.GetAsync("/");
        if (choice is not null)
            await _shopper.PostAsync("/consent", ("choice", choice), ("back", "/"));
        await _shopper.PostAsync("/account/sign-in", ("userId", "customer-7"));
        await _shopper.GetAsync("/?lang=sv");
        await _shopper.GetAsync("/product/p4");
        await _shopper.BuyAsync("p8");
        Assert.StartsWith("/order/", _shopper.Path, StringComparison.Ordinal);
        await _shop.EventsSettledAsync();

        Assert.NotEmpty(_shopper.Cookies);
        Assert.DoesNotContain(_shopper.Cookies, cookie => cookie.Value);
        Assert.NotEmpty(_shop.Platform.Questions);
        Assert.DoesNotContain(_shop.Platform.Requests, request => request.Contains("customer-7", StringComparison.Ordinal));
        Assert.Contains(_shop.Platform.Events, one => one.EventType == EventType.PurchaseComplete);
        Assert.All(_shop.Platform.Events, one => Assert.Equal((Consent.Session, null), (one.Consent, one.UserInfo)));
    }

    [Fact]
    public async Task With_consent_the_browser_is_remembered_and_the_platform_knows_the_customer()
    {
        await _shopper.GetAsync("/");
        var before = _shopper.CookieOf("visitor");
        await _shopper.PostAsync("/account/sign-in", ("userId", "customer-7"));
        await _shopper.PostAsync("/consent", ("choice", "personal"), ("back", "/product/p4"));
        Assert.Equal("/product/p4", _shopper.Path);
        await _shop.EventsSettledAsync();

        Assert.Equal(before, _shopper.CookieOf("visitor"));
        Assert.All(_shopper.Cookies, cookie => Assert.True(cookie.Value, cookie.Key));
        Assert.Contains("userId=customer-7", _shop.Platform.Questions.Last(), StringComparison.Ordinal);
        var view = _shop.Platform.Events.Last(one => one.EventType == EventType.DetailPageView);
        Assert.Equal((Consent.Personal, "customer-7"), (view.Consent, view.UserInfo?.UserId));
    }

    [Fact]
    public async Task What_is_withdrawn_holds_at_once_and_nothing_later_can_be_laid_to_what_was_before()
    {
        await _shopper.PostAsync("/consent", ("choice", "personal"), ("back", "/"));
        await _shopper.PostAsync("/account/sign-in", ("userId", "customer-7"));
        await _shopper.PostAsync("/basket/add", ("productId", "p8"));
        var known = _shopper.CookieOf("visitor")!;
        await _shop.EventsSettledAsync();
        _shop.Platform.Requests.Clear();

        var page = await _shopper.PostAsync("/consent", ("choice", "session"), ("back", "/product/p4"));
        await _shop.EventsSettledAsync();

        Assert.DoesNotContain(_shopper.Cookies, cookie => cookie.Value);
        Assert.NotEqual(known, _shopper.CookieOf("visitor"));
        Assert.NotEmpty(_shop.Platform.Questions);
        Assert.DoesNotContain(_shop.Platform.Requests, request =>
            request.Contains(known, StringComparison.Ordinal) || request.Contains("customer-7", StringComparison.Ordinal));
        // The visit goes on: basket and login are the shop's own.
        Assert.Contains("Basket (1)", page, StringComparison.Ordinal);
        Assert.Contains("Customer customer-7", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_banner_asks_until_there_is_an_answer_and_both_answers_are_the_same_button()
    {
        var page = await _shopper.GetAsync("/");
        var buttons = System.Text.RegularExpressions.Regex.Matches(
            page[page.IndexOf("class=\"consent\"", StringComparison.Ordinal)..page.IndexOf("<footer", StringComparison.Ordinal)], "<button[^>]*>");
        Assert.Equal(
            ["<button name=\"choice\" value=\"session\">", "<button name=\"choice\" value=\"personal\">"], buttons.Select(button => button.Value));
        Assert.DoesNotContain("class=\"consent\"", await _shopper.PostAsync("/consent", ("choice", "session"), ("back", "/")), StringComparison.Ordinal);
        Assert.Contains("Allow it", await _shopper.GetAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_says_no_for_its_user_is_not_asked()
    {
        _shopper.Http.DefaultRequestHeaders.Add("Sec-GPC", "1");
        Assert.DoesNotContain("class=\"consent\"", await _shopper.GetAsync("/"), StringComparison.Ordinal);
        await _shop.EventsSettledAsync();
        Assert.All(_shop.Platform.Events, one => Assert.Equal(Consent.Session, one.Consent));
        // Who says yes here means this shop.
        Assert.Contains("Withdraw consent", await _shopper.PostAsync("/consent", ("choice", "personal"), ("back", "/")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("/basket?full=1", "/basket?full=1")]
    public async Task The_answer_leads_back_into_this_shop_and_nowhere_else(string back, string path)
    {
        await _shopper.PostAsync("/consent", ("choice", "session"), ("back", back));
        Assert.Equal(path, _shopper.Path);
    }
}
