using Microsoft.Playwright;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>What a shopper does, in a real browser.</summary>
[Collection(ShopCollection.Name)]
public sealed class ShoppingTests(SmallShop shop, Browser browser)
{
    private const string MightLike = "[data-placement=you-might-also-like]";
    private const string Dresses = "/category/Women%20%3E%20Dresses";

    [BrowserFact]
    public async Task A_shopper_browses_the_tree_puts_a_dress_into_the_basket_and_buys_it()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/");
        await page.Locator("header nav").GetByText("Women", Exact).ClickAsync();
        await page.Locator("nav.chips").GetByText("Dresses", Exact).ClickAsync();
        await page.Locator("nav.chips").GetByText("Midi dresses", Exact).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Midi dresses");
        await page.Locator("main .products a").First.ClickAsync();
        var title = await page.Locator("h1").InnerTextAsync();
        Assert.Contains("midi dress", title, StringComparison.OrdinalIgnoreCase);

        await page.GetByRole(AriaRole.Button, new() { Name = "Add to basket" }).ClickAsync();
        await Assertions.Expect(page.Locator("header .basket")).ToHaveTextAsync("Basket (1)");
        await Assertions.Expect(page.Locator(".lines li")).ToContainTextAsync(title);

        await page.GetByRole(AriaRole.Button, new() { Name = "Buy", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Thank you for your order.");
        await Assertions.Expect(page.Locator("header .basket")).ToHaveTextAsync("Basket (0)");
    }

    [BrowserFact]
    public async Task What_was_bought_is_not_recommended_again()
    {
        var page = await NewPageAsync();
        await page.GotoAsync(Dresses);
        await page.Locator("main .products a").First.ClickAsync();
        // The first product of the block is bought: it must give its place to another.
        var first = await page.Locator($"{MightLike} li").First.GetAttributeAsync("data-product");
        await page.Locator($"{MightLike} li a").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to basket" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Buy", Exact = true }).ClickAsync();
        await page.GotoAsync("/");
        Assert.DoesNotContain(first, await ProductsAsync(page, MightLike));
    }

    [BrowserFact]
    public async Task What_is_taken_out_of_the_basket_is_gone()
    {
        var page = await NewPageAsync();
        await page.GotoAsync(Dresses);
        await page.Locator("main .products a").Nth(2).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Add to basket" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("The basket is empty.");
    }

    [BrowserFact]
    public async Task Looking_at_dresses_changes_what_is_recommended()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/");
        var stranger = await ProductsAsync(page, MightLike);
        Assert.Equal(16, stranger.Length);
        for (var dress = 0; dress < 3; dress++)
        {
            await page.GotoAsync(Dresses);
            await page.Locator("main .products a").Nth(dress).ClickAsync();
        }

        await page.GotoAsync("/");
        var known = await ProductsAsync(page, MightLike);
        Assert.NotEqual(stranger, known);
        Assert.Equal("session", await page.Locator(MightLike).GetAttributeAsync("data-rung"));
        var dresses = await page.Locator($"{MightLike} .title").AllInnerTextsAsync();
        Assert.True(dresses.Count(title => title.Contains("dress", StringComparison.OrdinalIgnoreCase)) > known.Length / 2, string.Join('\n', dresses));
    }

    [BrowserFact]
    public async Task Every_block_says_on_demand_why_it_shows_what_it_shows()
    {
        var page = await NewPageAsync();
        await page.GotoAsync(Dresses);
        await page.Locator("main .products a").First.ClickAsync();
        var blocks = page.Locator("section.block");
        Assert.Equal(
            ["similar-items", "also-bought", "you-might-also-like"],
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
        await page.Locator("main .products a").First.ClickAsync();
        await page.ReloadAsync();
        var own = await page.Locator("article").GetAttributeAsync("data-product");
        Assert.DoesNotContain(own, await ProductsAsync(page, "section.block"));
    }

    [BrowserFact]
    public async Task A_visitor_becomes_a_customer_and_nobody_again()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/customer");
        await page.Locator(".lines button").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Welcome, u");
        await page.Locator("header .customer").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Log out" }).ClickAsync();
        await Assertions.Expect(page.Locator("header .customer")).ToHaveTextAsync("Log in");
    }

    [BrowserFact]
    public async Task The_pages_of_a_category_show_all_of_it_once()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/category/Women%20%3E%20Shoes");
        var seen = new List<string>();
        while (true)
        {
            seen.AddRange(await ProductsAsync(page, "main"));
            var more = page.Locator("nav.pages a[rel=next]");
            if (await more.CountAsync() == 0)
                break;
            await more.ClickAsync();
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Contains($"{seen.Count:#,##0} products", await page.Locator("nav.pages").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_pages_fit_a_phone()
    {
        var page = await NewPageAsync();
        await page.SetViewportSizeAsync(390, 800);
        foreach (var address in new[] { "/", Dresses, "/basket", "/customer", "/nowhere" })
        {
            await page.GotoAsync(address);
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(width <= 390, $"{address} is {width} pixels wide.");
        }
    }

    private static LocatorGetByTextOptions Exact => new() { Exact = true };

    private Task<IPage> NewPageAsync() => browser.NewVisitorAsync(shop.Http.BaseAddress!);

    private static Task<string[]> ProductsAsync(IPage page, string within) => page.Locator($"{within} li[data-product]")
        .EvaluateAllAsync<string[]>("products => products.map(product => product.dataset.product)");
}
