using Platform.Contracts;

namespace Platform.Storefront.Tests.Home;

public sealed class HomePageTests
{
    [Fact]
    public async Task Each_block_shows_something_else()
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper();
        var blocks = ShownBlock.Of(await shopper.GetAsync("/"));
        Assert.Equal(["you-might-also-like", "new", "popular"], blocks.Select(block => block.Placement));
        Assert.Empty(blocks[0].ProductIds.Intersect(blocks[2].ProductIds));
        Assert.True(AttributionToken.TryParse(blocks[2].Token, out var token));
        Assert.Equal(("popular", "a-model"), (token.Placement, token.Model));
        await shop.EventsSettledAsync();
        Assert.Equal(
            ["new", "popular", "you-might-also-like"],
            shop.Platform.Events.Where(one => one.EventType == EventType.Impression).Select(one => one.Placement!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_popular_is_not_asked_for_by_every_page_and_without_the_visitor()
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper();
        for (var visit = 0; visit < 5; visit++)
            await shopper.GetAsync("/");
        Assert.Equal(
            "/v1/recommendations/you-might-also-like?pageSize=100",
            Assert.Single(shop.Platform.Questions, question => !question.Contains("visitorId", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Without_the_recommender_there_are_the_newest_and_no_popular_ones()
    {
        await using var shop = await RunningShop.StartAsync();
        shop.Platform.Recommender = ServiceState.Fails;
        using var shopper = shop.NewShopper();
        Assert.Equal(["you-might-also-like", "new"], ShownBlock.Of(await shopper.GetAsync("/")).Select(block => block.Placement));
        shop.Platform.Recommender = ServiceState.Answers;
        Assert.Contains(ShownBlock.Of(await shopper.GetAsync("/")), block => block.Placement == "popular");
    }

    [Fact]
    public async Task The_campaign_is_of_the_category_with_the_most_arrivals_and_leads_there()
    {
        await using var shop = await RunningShop.StartAsync();
        var newest = new DateTimeOffset(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);
        shop.Put(
        [
            .. Enumerable.Range(0, 40).Select(number => Of($"old{number}", "Women > Dresses", newest.AddDays(-100))),
            .. Enumerable.Range(0, 15).Select(number => Of($"new{number}", "Women > Shoes", newest.AddDays(-number))),
        ]);
        using var shopper = shop.NewShopper();
        var page = await shopper.GetAsync("/");
        Assert.Contains("<h2 id=\"campaign\">Shoes</h2>", page, StringComparison.Ordinal);
        Assert.Contains("15 new pieces in three weeks.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/category/Women%20%3E%20Shoes?sort=new\"", page, StringComparison.Ordinal);
    }

    private static Product Of(string id, string category, DateTimeOffset arrived) =>
        new() { Id = id, Categories = [category], PublishTime = arrived };
}
