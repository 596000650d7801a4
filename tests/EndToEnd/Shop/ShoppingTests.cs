using Microsoft.Playwright;
using static Platform.EndToEnd.Tests.Shop.Shopping;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>What a shopper does, in a real browser.</summary>
[Collection(ShopCollection.Name)]
public sealed class ShoppingTests(SmallShop shop, Browser browser)
{
    [BrowserFact]
    public async Task What_was_bought_is_not_recommended_again()
    {
        var page = await NewPageAsync();
        await page.GotoAsync(Dresses);
        await page.OpenAsync();
        // The first product of the block is bought: it must give its place to another.
        var first = (await page.ProductsAsync(MightLike))[0];
        await page.OpenAsync(within: MightLike);
        await page.PutIntoBasketAsync();
        await page.OrderAsync();
        await shop.DeliverEventsAsync();
        await page.GotoAsync("/");
        Assert.DoesNotContain(first, await page.ProductsAsync(MightLike));
    }

    [BrowserFact]
    public async Task Looking_at_dresses_changes_what_is_recommended()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/");
        var stranger = await page.ProductsAsync(MightLike);
        Assert.Equal(16, stranger.Length);
        var before = await DressesAsync(page);
        for (var dress = 0; dress < 3; dress++)
        {
            await page.GotoAsync(Dresses);
            await page.OpenAsync(dress);
        }

        await shop.DeliverEventsAsync();
        await page.GotoAsync("/");
        var known = await page.ProductsAsync(MightLike);
        Assert.NotEqual(stranger, known);
        Assert.Equal("session", await page.Locator(MightLike).GetAttributeAsync("data-rung"));
        Assert.InRange(await DressesAsync(page), before + 1, known.Length);
    }

    [BrowserFact]
    public async Task Every_block_says_on_demand_why_it_shows_what_it_shows()
    {
        var page = await NewPageAsync();
        await page.GotoAsync(Dresses);
        await page.OpenAsync();
        var blocks = page.Locator("section.block");
        Assert.Equal(
            ["also-bought", "similar-items", "you-might-also-like"],
            await blocks.EvaluateAllAsync<string[]>("blocks => blocks.map(block => block.dataset.placement)"));
        for (var block = 0; block < 3; block++)
        {
            var why = blocks.Nth(block).Locator("dl");
            await Assertions.Expect(why).ToBeHiddenAsync();
            await blocks.Nth(block).GetByText("Why this?").ClickAsync();
            await Assertions.Expect(why).ToBeVisibleAsync();
            var facts = await why.Locator("dd").AllInnerTextsAsync();
            Assert.Equal(5, facts.Count);
            Assert.Equal(await blocks.Nth(block).GetAttributeAsync("data-rung"), facts[1]);
            Assert.Equal(await blocks.Nth(block).GetAttributeAsync("data-model"), facts[2]);
            Assert.Matches(@"^\d{8}T\d{6}", facts[3]);
            Assert.True(double.Parse(facts[4], System.Globalization.CultureInfo.InvariantCulture) > 0);
        }
    }

    [BrowserFact]
    public async Task No_block_shows_the_product_of_the_page()
    {
        var page = await NewPageAsync();
        await page.GotoAsync(Dresses);
        await page.OpenAsync();
        await page.ReloadAsync();
        var own = await page.Locator("article").GetAttributeAsync("data-product");
        Assert.DoesNotContain(own, await page.ProductsAsync("section.block"));
    }

    [BrowserFact]
    public async Task The_pages_of_a_category_show_all_of_it_once()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/category/Women%20%3E%20Shoes");
        var seen = new List<string>();
        while (true)
        {
            seen.AddRange(await page.ProductsAsync("main"));
            var more = page.Locator("nav.pages a[rel=next]");
            if (await more.CountAsync() == 0)
                break;
            await more.ClickAsync();
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Contains($"{seen.Count:#,##0} products", await page.Locator("nav.pages .count").InnerTextAsync(), StringComparison.Ordinal);
    }

    private Task<IPage> NewPageAsync() => browser.NewVisitorAsync(shop.Http.BaseAddress!);

    private static async Task<int> DressesAsync(IPage page) => (await page.Locator($"{MightLike} .title").AllInnerTextsAsync())
        .Count(title => title.Contains("dress", StringComparison.OrdinalIgnoreCase));
}
