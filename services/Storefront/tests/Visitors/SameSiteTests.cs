using System.Net;

namespace Platform.Storefront.Tests.Visitors;

public sealed class SameSiteTests
{
    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", false)]
    [InlineData("Sec-Fetch-Site", "same-site", false)]
    [InlineData("Sec-Fetch-Site", "same-origin", true)]
    [InlineData("Origin", "https://evil.example", false)]
    [InlineData("Origin", "null", false)]
    [InlineData("Origin", "the shop", true)]
    [InlineData("X-None", "of both", true)]
    public async Task No_other_site_can_change_a_basket(string header, string value, bool isAllowed)
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper();
        shopper.Http.DefaultRequestHeaders.Add(header, value == "the shop" ? shop.Address.GetLeftPart(UriPartial.Authority) : value);
        var page = await shopper.PostAsync("/basket/add", ("productId", "p4"));
        Assert.Equal(isAllowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden, shopper.Status);
        Assert.Equal(isAllowed, shopper.CookieOf("basket") is not null);
        Assert.Contains(isAllowed ? "Red dress 4" : "That cannot be done", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_shows_is_open_to_links_from_everywhere()
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper();
        shopper.Http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        await shopper.GetAsync("/product/p4");
        Assert.Equal(HttpStatusCode.OK, shopper.Status);
    }
}
