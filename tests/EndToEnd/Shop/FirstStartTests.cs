using System.Net;
using Microsoft.Playwright;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>The minutes in which the shop is being made, and what becomes of it when they are cut short.</summary>
[Collection(ShopCollection.Name)]
public sealed class FirstStartTests(Browser browser)
{
    [BrowserFact]
    public async Task While_the_shop_is_being_made_its_pages_say_so_and_then_they_say_that_it_is_done()
    {
        using var folder = new TemporaryFolder();
        // The browser first: it takes longer to start than the shop.
        var page = await browser.NewVisitorAsync(new Uri("http://127.0.0.1"));
        await using var local = await LocalProcess.ServeUnpreparedAsync(
            "--data", folder.Path, "--products", "3000", "--customers", "6000", "--events", "150000");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await local.Http.GetAsync("/health/ready")).StatusCode);
        await page.GotoAsync(local.Http.BaseAddress!.ToString());
        await Assertions.Expect(page.Locator("#preparation")).ToContainTextAsync("The shop is being made");
        // The empty page looks again by itself; the first products come long before the models.
        await Assertions.Expect(page.Locator("[data-placement=you-might-also-like] li").First).ToBeVisibleAsync(new() { Timeout = 300_000 });
        await Assertions.Expect(page.Locator("#preparation")).ToContainTextAsync("The models have learnt.", new() { Timeout = 600_000 });
        await page.GetByText("Show what they recommend").ClickAsync();
        await Assertions.Expect(page.Locator("#preparation")).ToHaveCountAsync(0, new() { Timeout = 10_000 });
    }

    [Fact]
    public async Task A_shop_whose_making_was_cut_off_is_made_anew_by_the_next_start()
    {
        using var folder = new TemporaryFolder();
        await using (var cut = await LocalProcess.ServeUnpreparedAsync(["--data", folder.Path, .. SmallShop.Sizes]))
            cut.Kill();
        await using var local = await LocalProcess.ServeAsync(["--data", folder.Path, .. SmallShop.Sizes]);
        Assert.Contains("data-placement", await local.Http.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Contains("\"products\":2000", await local.Http.GetStringAsync("/preparation"), StringComparison.Ordinal);
    }
}
