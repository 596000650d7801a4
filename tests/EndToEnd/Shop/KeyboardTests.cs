using Microsoft.Playwright;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>Hands that use no pointer.</summary>
[Collection(ShopCollection.Name)]
public sealed class KeyboardTests(SmallShop shop, Browser browser)
{
    /// <summary>Steps of the tab key that nobody should need.</summary>
    private const int MostSteps = 150;

    /// <summary>Whether what has the focus can be seen, and seen to have it.</summary>
    private const string IsSeen = """
        () => {
          const box = document.activeElement.closest("label") ?? document.activeElement;
          const { width, height, bottom, top } = box.getBoundingClientRect();
          const marked = [document.activeElement, ...box.children].some(part => getComputedStyle(part).outlineStyle !== "none");
          return marked && width > 0 && height > 0 && bottom > 0 && top < innerHeight;
        }
        """;

    [BrowserFact]
    public async Task With_the_keyboard_alone_a_shopper_skips_searches_chooses_and_buys()
    {
        var page = await browser.NewVisitorAsync(shop.Http.BaseAddress!);
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByText("Skip to content")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        await page.GotoAsync("/");
        await TabToAsync(page, "#query");
        await page.Keyboard.TypeAsync("dress");
        // As whoever types slowly: what may be meant is there by then, and Enter still searches for what was typed.
        await Assertions.Expect(page.Locator("#suggestions option")).Not.ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?**");
        await TabToAsync(page, "main a[data-product]");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/product/**");
        await TabToAsync(page, "input[name=size]");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "article.product button.buy");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/basket");
        await TabToAsync(page, "a[href='/checkout']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/checkout");
        foreach (var (field, text) in new[] { ("name", "Ada Palme"), ("email", "ada@example.com"), ("street", "Invalidenstraße 1"), ("postalCode", "10115"), ("city", "Berlin") })
        {
            await TabToAsync(page, $"#{field}");
            await page.Keyboard.TypeAsync(text);
        }

        await TabToAsync(page, "form.checkout button.buy");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Thank you for your order" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task On_a_phone_the_filters_open_and_close_by_keyboard_too()
    {
        var page = await browser.NewVisitorAsync(shop.Http.BaseAddress!, options => options.ViewportSize = new() { Width = 390, Height = 844 });
        await page.GotoAsync(Shopping.Dresses);
        await Assertions.Expect(page.Locator("#filters")).ToBeHiddenAsync();
        await TabToAsync(page, "[popovertarget=filters]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#filters")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#filters")).ToBeHiddenAsync();
    }

    /// <summary>Presses the tab key until something has the focus; all on the way is seen to have it.</summary>
    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var at = await page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 200)");
            Assert.True(await page.EvaluateAsync<bool>(IsSeen), $"The focus is not to be seen at {at}");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }

        Assert.Fail($"{selector} is not reached by {MostSteps} steps of the tab key.");
    }
}
