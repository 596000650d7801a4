using Microsoft.Playwright;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>Every page, on a phone and on a desk, by day and by night: for everybody to use, and still while it comes.</summary>
[Collection(ShopCollection.Name)]
public sealed class AppearanceTests(SmallShop shop, Browser browser)
{
    private const int Phone = 390;
    private const int Desk = 1280;

    public static TheoryData<string> Pages => ShopPage.All;

    [AxeTheory]
    [MemberData(nameof(Pages))]
    public Task On_a_phone_everybody_can_use_it(string name) => LookAsync(name, Phone, 844);

    [AxeTheory]
    [MemberData(nameof(Pages))]
    public Task On_a_desk_everybody_can_use_it(string name) => LookAsync(name, Desk, 900);

    private async Task LookAsync(string name, int width, int height)
    {
        var page = await browser.NewVisitorAsync(shop.Http.BaseAddress!, options =>
        {
            options.ViewportSize = new() { Width = width, Height = height };
            options.HasTouch = width == Phone;
        });
        await ShopPage.GoAsync(page, name);
        await page.SeeAllAsync();
        Assert.Equal(0, await page.LayoutShiftAsync());
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await page.KeepAsync($"{name}-{width}-{scheme}".ToLowerInvariant());
            var violations = await Axe.ViolationsAsync(page);
            Assert.True(violations.Length == 0, $"{scheme}: {string.Join('\n', violations)}");
        }

        await page.Context.CloseAsync();
    }
}
