using Microsoft.Playwright;
using static Platform.EndToEnd.Tests.Shop.Shopping;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>The pages of the shop, each with the way to it.</summary>
internal static class ShopPage
{
    private static readonly Dictionary<string, Func<IPage, Task>> Ways = new()
    {
        ["first-visit"] = page => page.GotoAsync("/"),
        ["home"] = async page => await At(page, "/"),
        ["department"] = async page => await At(page, "/category/Women"),
        ["category"] = async page => await At(page, Dresses),
        ["filtered"] = async page => await At(page, $"{Dresses}?filter=color:black&sort=price"),
        ["filters"] = async page =>
        {
            await At(page, Dresses);
            if (await page.Locator("[popovertarget=filters]").First.IsVisibleAsync())
                await page.Locator("[popovertarget=filters]").First.ClickAsync();
        },
        ["nothing-fits"] = async page => await At(page, $"{Dresses}?filter=price:1..2"),
        ["search"] = async page => await At(page, "/search?query=black+dress"),
        ["nothing-found"] = async page => await At(page, "/search?query=qwxyzv"),
        ["product"] = ToProductAsync,
        ["empty-basket"] = async page => await At(page, "/basket"),
        ["basket"] = ToBasketAsync,
        ["checkout"] = ToCheckoutAsync,
        ["checkout-mistakes"] = async page =>
        {
            await ToCheckoutAsync(page);
            await page.GetByRole(AriaRole.Button, new() { Name = "Order with obligation to pay" }).ClickAsync();
        },
        ["order"] = async page =>
        {
            await ToBasketAsync(page);
            await page.OrderAsync();
        },
        ["account"] = async page =>
        {
            await At(page, "/account");
            await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Be ") }).First.ClickAsync();
            await page.GotoAsync("/account");
        },
        ["not-found"] = async page => await At(page, "/nowhere"),
    };

    public static TheoryData<string> All => [.. Ways.Keys];

    /// <summary>Goes to a page.</summary>
    public static Task GoAsync(IPage page, string name) => Ways[name](page);

    /// <summary>As somebody who has answered the banner.</summary>
    private static async Task At(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.ConsentAsync(isRemembered: true);
    }

    private static async Task ToProductAsync(IPage page)
    {
        await At(page, Dresses);
        await page.OpenAsync();
    }

    private static async Task ToBasketAsync(IPage page)
    {
        await ToProductAsync(page);
        await page.PutIntoBasketAsync();
    }

    private static async Task ToCheckoutAsync(IPage page)
    {
        await ToBasketAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "To the checkout" }).ClickAsync();
    }
}
