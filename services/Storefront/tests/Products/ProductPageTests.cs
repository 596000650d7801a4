using Platform.Contracts;

namespace Platform.Storefront.Tests.Products;

public sealed class ProductPageTests
{
    [Fact]
    public async Task Sizes_that_are_left_can_be_chosen_and_colours_lead_to_each_other()
    {
        await using var shop = await RunningShop.StartAsync();
        shop.Put(
        [
            Of("red", "cherry red") with { Attributes = new Dictionary<string, IReadOnlyList<string>> { ["shade"] = ["cherry red"], ["soldOutSizes"] = ["M"], ["margin"] = ["0.5"] } },
            Of("blue", "sky blue"), Of("gone", "black") with { Availability = Availability.OutOfStock },
            new Product { Id = "other", Title = "Another" },
        ]);
        using var shopper = shop.NewShopper();
        var page = await shopper.GetAsync("/product/red");
        Assert.Contains("value=\"S\" required />", page, StringComparison.Ordinal);
        Assert.Contains("value=\"M\" required disabled />", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/product/blue\" title=\"sky blue\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"gone\" href=\"/product/gone\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/product/other\" title", page, StringComparison.Ordinal);
        Assert.Contains("Cherry red", page, StringComparison.Ordinal);
        Assert.DoesNotContain("margin", page.Split("</style>")[1], StringComparison.Ordinal);
        Assert.DoesNotContain("soldOutSizes", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Availability.OutOfStock, "Out of stock.")]
    [InlineData(Availability.Discontinued, "This product is no longer sold.")]
    public async Task What_cannot_be_bought_says_why_and_has_no_button(Availability availability, string why)
    {
        await using var shop = await RunningShop.StartAsync();
        shop.Put([Of("red", "red") with { Availability = availability }]);
        using var shopper = shop.NewShopper();
        var page = await shopper.GetAsync("/product/red");
        Assert.Contains(why, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Add to basket", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_worn_with_it_is_shown_beside_it_as_an_outfit_and_milk_is_not_worn()
    {
        await using var shop = await RunningShop.StartAsync();
        shop.Put([.. RunningShop.Products, Of("dress", "red") with { Attributes = new Dictionary<string, IReadOnlyList<string>> { ["garment"] = ["dress"] } }]);
        using var shopper = shop.NewShopper();
        var page = await shopper.GetAsync("/product/dress");
        Assert.Contains("<h2>Wear it with</h2>", page, StringComparison.Ordinal);
        Assert.Equal(4, ShownBlock.Of(page).Single(block => block.Placement == "also-bought").ProductIds.Count());
        Assert.Contains("<h2>Also bought</h2>", await shopper.GetAsync("/product/p3"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reduced_price_says_by_how_much_and_from_what()
    {
        await using var shop = await RunningShop.StartAsync();
        shop.Put([Of("red", "red") with { Price = new Money(45, "EUR"), OriginalPrice = new Money(60, "EUR") }]);
        using var shopper = shop.NewShopper();
        Assert.Contains("−25 %", await shopper.GetAsync("/category"), StringComparison.Ordinal);
        Assert.Matches("<strong>€45.00</strong>\\s*<del><span class=\"unseen\">Before: ?</span>€60.00</del>", await shopper.GetAsync("/product/red"));
    }

    private static Product Of(string id, string shade) => new()
    {
        Id = id, Title = $"Dress {id}", Brand = "Acme", VariantGroup = "dress", Sizes = ["S", "M"], Colors = [shade], Price = new Money(10, "EUR"),
        Attributes = new Dictionary<string, IReadOnlyList<string>> { ["shade"] = [shade] },
    };
}
