using Microsoft.Playwright;
using static Platform.EndToEnd.Tests.Shop.Shopping;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>Whole visits, as people make them.</summary>
[Collection(ShopCollection.Name)]
public sealed class JourneyTests(SmallShop shop, Browser browser)
{
    [BrowserFact]
    public async Task A_first_visitor_browses_to_a_dress_and_buys_it()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/");
        await page.ConsentAsync(isRemembered: true);
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Departments" }).GetByText("Women", new() { Exact = true }).ClickAsync();
        var categories = page.GetByRole(AriaRole.Navigation, new() { Name = "Categories" });
        await categories.GetByText("Dresses", new() { Exact = true }).ClickAsync();
        await categories.GetByText("Midi dresses", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Midi dresses");
        var title = await page.OpenAsync();
        await Assertions.Expect(page.Locator("article.product img").First).ToHaveJSPropertyAsync("complete", true);
        await page.PutIntoBasketAsync();
        await Assertions.Expect(page.Locator("header .basket")).ToHaveTextAsync("Basket (1)");
        await Assertions.Expect(page.Locator(".lines li")).ToContainTextAsync(title);
        await page.OrderAsync();
        await Assertions.Expect(page.Locator(".lines li")).ToContainTextAsync(title);
    }

    [BrowserFact]
    public async Task Filters_narrow_a_list_and_are_taken_out_again()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/category/Women");
        var all = await page.Locator("nav.pages .count").InnerTextAsync();
        await page.Locator("#filters label", new() { HasText = "Black" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show products" }).First.ClickAsync();
        Assert.NotEqual(all, await page.Locator("nav.pages .count").InnerTextAsync());
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Chosen filters" }).GetByText("Clear all").ClickAsync();
        await Assertions.Expect(page.Locator("nav.pages .count")).ToHaveTextAsync(all);
    }

    [BrowserFact]
    public async Task A_shopper_buys_an_outfit_and_finds_the_order_in_the_account()
    {
        var page = await NewPageAsync();
        await page.GotoAsync(Dresses);
        await page.ConsentAsync(isRemembered: true);
        await page.OpenAsync();
        await page.PutIntoBasketAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Wear it with" })).ToBeVisibleAsync();
        await page.OpenAsync(within: "[data-placement=also-bought]");
        await page.PutIntoBasketAsync();
        Assert.Equal(2, await page.Locator(".lines li").CountAsync());
        await page.OrderAsync();
        Assert.Equal(2, await page.Locator(".lines li").CountAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "All your orders" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("2 pieces");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Order ") }).ClickAsync();
        Assert.Equal(2, await page.Locator(".lines li").CountAsync());
    }

    [BrowserFact]
    public async Task Who_may_be_remembered_and_returns_is_known_by_the_dresses_of_the_last_visit()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/");
        await page.ConsentAsync(isRemembered: true);
        var stranger = await page.ProductsAsync(MightLike);
        await LookAtDressesAsync(page);
        await page.PutIntoBasketAsync();
        page = await browser.ReturnAsync(shop.Http.BaseAddress!, page);
        await shop.DeliverEventsAsync();
        await page.GotoAsync("/");
        Assert.Equal("session", await page.Locator(MightLike).GetAttributeAsync("data-rung"));
        Assert.NotEqual(stranger, await page.ProductsAsync(MightLike));
        await Assertions.Expect(page.Locator("header .basket")).ToHaveTextAsync("Basket (1)");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "May we remember you?" })).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Who_says_no_is_known_for_this_visit_and_then_forgotten()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/");
        Assert.All(await page.Context.CookiesAsync(), cookie => Assert.Equal(-1, cookie.Expires));
        await page.ConsentAsync(isRemembered: false);
        await LookAtDressesAsync(page);
        await page.PutIntoBasketAsync();
        await shop.DeliverEventsAsync();
        await page.GotoAsync("/");
        Assert.Equal("session", await page.Locator(MightLike).GetAttributeAsync("data-rung"));
        Assert.All(await page.Context.CookiesAsync(), cookie => Assert.Equal(-1, cookie.Expires));
        page = await browser.ReturnAsync(shop.Http.BaseAddress!, page);
        await page.GotoAsync("/");
        Assert.NotEqual("session", await page.Locator(MightLike).GetAttributeAsync("data-rung"));
        await Assertions.Expect(page.Locator("header .basket")).ToHaveTextAsync("Basket (0)");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "May we remember you?" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_customer_without_consent_is_told_that_recommendations_do_not_know_who_it_is()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/account");
        await page.ConsentAsync(isRemembered: false);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Be ") }).First.ClickAsync();
        await page.GotoAsync("/account");
        await Assertions.Expect(page.Locator("main .notice")).ToContainTextAsync("Recommendations do not know who you are");
        await page.GetByRole(AriaRole.Button, new() { Name = "Log out" }).ClickAsync();
        await Assertions.Expect(page.Locator("header .customer")).ToHaveTextAsync("Log in");
    }

    [BrowserFact]
    public async Task The_shop_speaks_Swedish_and_German_to_who_asks_for_it()
    {
        var page = await NewPageAsync();
        foreach (var (language, basket) in new[] { ("sv", "Varukorg"), ("de", "Warenkorb") })
        {
            await page.GotoAsync($"/?lang={language}");
            await page.GotoAsync("/basket");
            Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(basket);
        }
    }

    private Task<IPage> NewPageAsync() => browser.NewVisitorAsync(shop.Http.BaseAddress!);

    private static async Task LookAtDressesAsync(IPage page)
    {
        for (var dress = 0; dress < 3; dress++)
        {
            await page.GotoAsync(Dresses);
            await page.OpenAsync(dress);
        }
    }
}
