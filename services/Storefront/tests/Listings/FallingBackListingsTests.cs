using Platform.Storefront.Listings;

namespace Platform.Storefront.Tests.Listings;

/// <summary>Lists and search results from services that answer, fail, hang or break off.</summary>
public sealed class FallingBackListingsTests
{
    private const string Dresses = "/category/Women%20%3E%20Dresses";

    [Fact]
    public async Task Where_services_are_asked_their_list_is_shown_in_their_order()
    {
        await using var shop = await StartAsync();
        using var shopper = shop.NewShopper();
        var page = await shopper.GetAsync(Dresses + "?sort=price&page=2&filter=brand:Acme");
        var list = ShownBlock.Of(page).Single(block => block.Placement == "listing");
        Assert.Equal(["p39", "p38", "p37"], list.ProductIds);
        Assert.Equal("token-of-a-list", list.Token);
        Assert.Contains("77 products", page, StringComparison.Ordinal);
        Assert.Contains("a-ranker", page, StringComparison.Ordinal);
        Assert.Contains("value=\"brand:Acme\" checked", page, StringComparison.Ordinal);
        var asked = Assert.Single(shop.Platform.Requests, request => request.StartsWith("/v1/listings", StringComparison.Ordinal));
        Assert.StartsWith("/v1/listings/Women%20%3E%20Dresses?page=2&pageSize=24&sort=price&visitorId=", asked, StringComparison.Ordinal);
        Assert.EndsWith("&filter=brand%3AAcme", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_searched_for_instead_is_said()
    {
        await using var shop = await StartAsync();
        using var shopper = shop.NewShopper();
        var page = await shopper.GetAsync("/search?query=kjole");
        Assert.Contains("“a corrected query”", page, StringComparison.Ordinal);
        Assert.Equal(["p39", "p38", "p37"], ShownBlock.Of(page).Single(block => block.Placement == "search").ProductIds);
        Assert.Contains("from the service", await shopper.GetAsync("/suggest?query=re"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ServiceState.Fails)]
    [InlineData(ServiceState.Hangs)]
    [InlineData(ServiceState.Aborts)]
    public async Task A_service_that_is_out_of_order_is_stood_in_for_by_the_shop_itself(ServiceState state)
    {
        await using var shop = await StartAsync();
        (shop.Platform.Ranking, shop.Platform.Search) = (state, state);
        using var shopper = shop.NewShopper();
        Assert.Equal("p0", ShownBlock.Of(await shopper.GetAsync(Dresses)).Single(block => block.Placement == "listing").ProductIds.First());
        Assert.Equal(24, ShownBlock.Of(await shopper.GetAsync("/search?query=red+dress")).Single(block => block.Placement == "search").ProductIds.Count());
        Assert.Contains("Dresses", await shopper.GetAsync("/suggest?query=dre"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dead_service_for_search_does_not_keep_lists_from_the_one_for_ranking()
    {
        await using var shop = await StartAsync(("BreakAfterCalls", "2"), ("BreakFor", "01:00:00"));
        shop.Platform.Search = ServiceState.Fails;
        using var shopper = shop.NewShopper();
        for (var search = 0; search < 4; search++)
            await shopper.GetAsync("/search?query=red");
        Assert.Equal(2, shop.Platform.Requests.Count(request => request.StartsWith("/v1/search", StringComparison.Ordinal)));
        Assert.Contains("a-ranker", await shopper.GetAsync(Dresses), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unless_told_to_the_shop_asks_nobody()
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper();
        await shopper.GetAsync(Dresses);
        await shopper.GetAsync("/search?query=red");
        Assert.DoesNotContain(shop.Platform.Requests, request => request.StartsWith("/v1/listings", StringComparison.Ordinal) || request.StartsWith("/v1/search", StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_deadline_is_named() =>
        Assert.StartsWith("Deadline: ", new ListingOptions { Deadline = TimeSpan.Zero }.Problem, StringComparison.Ordinal);

    private static Task<RunningShop> StartAsync(params (string, string)[] settings) =>
        RunningShop.StartAsync([("Listings:AskServices", "true"), ("Listings:Deadline", "00:00:00.400"), .. settings]);
}
