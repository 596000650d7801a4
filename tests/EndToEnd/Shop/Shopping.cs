using Microsoft.Playwright;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>What shoppers do on a page, by what they see and hear there.</summary>
internal static class Shopping
{
    public const string Dresses = "/category/Women%20%3E%20Dresses";
    public const string MightLike = "[data-placement=you-might-also-like]";

    private static PageGetByRoleOptions Named(string name) => new() { Name = name, Exact = true };

    /// <summary>Answers the banner.</summary>
    public static async Task ConsentAsync(this IPage page, bool isRemembered)
    {
        await page.GetByRole(AriaRole.Button, Named(isRemembered ? "Yes, remember me" : "No, this visit only")).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, Named("May we remember you?"))).ToHaveCountAsync(0);
    }

    /// <summary>Opens a product of a list.</summary>
    /// <returns>Its name.</returns>
    public static async Task<string> OpenAsync(this IPage page, int place = 0, string within = "main [data-placement]")
    {
        await page.Locator($"{within} a[data-product]").Nth(place).ClickAsync();
        await Assertions.Expect(page.Locator("article.product h1")).ToBeVisibleAsync();
        return await page.Locator("article.product h1").InnerTextAsync();
    }

    /// <summary>Chooses the first size that is left, and puts the product into the basket.</summary>
    public static async Task PutIntoBasketAsync(this IPage page)
    {
        var size = page.Locator("article.product label:has(input[name=size]:enabled)").First;
        if (await size.CountAsync() > 0)
            await size.ClickAsync();
        await page.GetByRole(AriaRole.Button, Named("Add to basket")).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Basket", Exact = true, Level = 1 })).ToBeVisibleAsync();
    }

    /// <summary>Orders what is in the basket.</summary>
    public static async Task OrderAsync(this IPage page)
    {
        await page.GetByRole(AriaRole.Link, Named("To the checkout")).ClickAsync();
        await page.FillAddressAsync();
        await page.GetByRole(AriaRole.Button, Named("Order with obligation to pay")).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, Named("Thank you for your order"))).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("header .basket")).ToHaveTextAsync("Basket (0)");
    }

    public static async Task FillAddressAsync(this IPage page)
    {
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Ada Palme");
        await page.GetByLabel("Email address").FillAsync("ada@example.com");
        await page.GetByLabel("Street and number").FillAsync("Kungsgatan 1");
        await page.GetByLabel("Postal code").FillAsync("111 43");
        await page.GetByLabel("Town").FillAsync("Stockholm");
        await page.GetByLabel("Country").SelectOptionAsync("SE");
    }

    /// <summary>The products that a part of the page shows, in order.</summary>
    public static Task<string[]> ProductsAsync(this IPage page, string within) => page.Locator($"{within} a[data-product]")
        .EvaluateAllAsync<string[]>("products => products.map(product => product.dataset.product)");
}
