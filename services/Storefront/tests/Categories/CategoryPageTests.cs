using System.Text.RegularExpressions;
using Platform.Contracts;

namespace Platform.Storefront.Tests.Categories;

public sealed class CategoryPageTests
{
    private const string Shoes = "/category/Women%20%3E%20Shoes";

    [Fact]
    public async Task Boxes_are_ticked_and_sent_without_a_script_and_stay_ticked()
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper();
        var page = await shopper.GetAsync(Shoes + "?sort=price");
        var form = Regex.Match(page, "<form id=\"filters\".*?</form>", RegexOptions.Singleline).Value;
        Assert.Contains($"action=\"{Shoes}\"", form, StringComparison.Ordinal);
        Assert.Equal("price", Shopper.Hidden(form, "sort"));
        Assert.Contains("name=\"filter\" value=\"size:S\"", form, StringComparison.Ordinal);

        // What the browser sends when the box of size S is ticked: half of the shoes have none left.
        var narrowed = await shopper.GetAsync(Shoes + "?sort=price&filter=size%3AS");
        Assert.Contains("10 products", narrowed, StringComparison.Ordinal);
        Assert.Contains("value=\"size:S\" checked", narrowed, StringComparison.Ordinal);
        Assert.Equal("p3", ShownBlock.Of(narrowed).Single(block => block.Placement == "listing").ProductIds.First());
        var chosen = Regex.Match(narrowed, "<a class=\"gone\" href=\"([^\"]+)\"").Groups[1].Value;
        Assert.Equal(Shoes + "?sort=price", chosen);
    }

    [Fact]
    public async Task All_pages_together_show_each_product_once_in_one_order()
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper();
        var first = await shopper.GetAsync("/category?sort=new");
        Assert.Contains("40 products", first, StringComparison.Ordinal);
        var next = Regex.Match(first, "<a rel=\"next\" href=\"([^\"]+)\"").Groups[1].Value;
        var second = await shopper.GetAsync(next);
        Assert.DoesNotContain("rel=\"next\"", second, StringComparison.Ordinal);
        Assert.Equal(
            RunningShop.Products.Select(product => product.Id),
            new[] { first, second }.SelectMany(page => ShownBlock.Of(page).Single(block => block.Placement == "listing").ProductIds));
    }

    [Fact]
    public async Task A_list_says_where_it_came_from_and_its_impression_is_told()
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper();
        var page = await shopper.GetAsync(Shoes);
        var list = ShownBlock.Of(page).Single(block => block.Placement == "listing");
        Assert.True(AttributionToken.TryParse(list.Token, out var token));
        Assert.Equal(("listing", "shelves", Rungs.Catalogue), (token.Placement, token.Model, token.Rung));
        Assert.Contains("Why this?", page, StringComparison.Ordinal);
        Assert.All(list.Links, link => Assert.EndsWith("?at=" + list.Token, link, StringComparison.Ordinal));
        await shop.EventsSettledAsync();
        var impression = shop.Platform.Events.Single(one => one.EventType == EventType.Impression && one.Placement == "listing");
        Assert.Equal(list.ProductIds, impression.ProductDetails!.Select(detail => detail.Product.Id));
        Assert.Equal(list.Token, impression.AttributionToken);
    }

    [Theory]
    [InlineData("?filter=brand:%3Cscript%3E&filter=price:a..b", "Nothing fits all of these filters.")]
    [InlineData("?filter=nonsense", "20 products")]
    [InlineData("?page=99999999999999999999", "20 products")]
    [InlineData("?sort=sideways", "20 products")]
    public async Task Whatever_an_address_asks_for_the_page_stands(string query, string says)
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper();
        Assert.Contains(says, await shopper.GetAsync(Shoes + query), StringComparison.Ordinal);
    }
}
