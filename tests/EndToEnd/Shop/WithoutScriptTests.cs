using Microsoft.Playwright;
using static Platform.EndToEnd.Tests.Shop.Shopping;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>A browser that runs no scripts misses no step.</summary>
[Collection(ShopCollection.Name)]
public sealed class WithoutScriptTests(SmallShop shop, Browser browser)
{
    [BrowserFact]
    public async Task Without_scripts_a_shopper_searches_filters_corrects_and_buys()
    {
        var page = await browser.NewVisitorAsync(shop.Http.BaseAddress!, options => options.JavaScriptEnabled = false);
        await page.GotoAsync("/");
        await page.ConsentAsync(isRemembered: false);
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Search for products" }).FillAsync("dress");
        await page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Button).ClickAsync();
        await page.Locator("#filters label", new() { HasText = "Black" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show products" }).First.ClickAsync();
        await page.GetByText("Lowest price", new() { Exact = true }).ClickAsync();
        await page.OpenAsync();
        await page.PutIntoBasketAsync();
        await page.GetByLabel("Quantity of").FillAsync("2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Change" }).ClickAsync();
        await Assertions.Expect(page.Locator("header .basket")).ToHaveTextAsync("Basket (2)");
        await page.GetByRole(AriaRole.Link, new() { Name = "To the checkout" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Order with obligation to pay" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Name: Please fill this in.");
        await page.GotoAsync("/basket");
        await page.OrderAsync();
    }

    [BrowserFact]
    public async Task What_is_taken_out_of_the_basket_is_gone()
    {
        var page = await browser.NewVisitorAsync(shop.Http.BaseAddress!, options => options.JavaScriptEnabled = false);
        await page.GotoAsync(Dresses);
        await page.OpenAsync(2);
        await page.PutIntoBasketAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Remove ") }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("The basket is empty.");
    }
}
