using Microsoft.Playwright;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>The shop sells, whichever service is gone; and has it back when it is back.</summary>
[Collection(ShopCollection.Name)]
public sealed class DegradationTests(SmallShop shop, Browser browser) : IDisposable
{
    /// <summary>Far more tries than a service that is back needs until it is asked again.</summary>
    private const int Tries = 600;

    public void Dispose() => shop.Gate.Mend();

    [BrowserTheory]
    [InlineData("recommender", "/v1/recommendations", ServiceFault.Down)]
    [InlineData("recommender", "/v1/recommendations", ServiceFault.Stalled)]
    [InlineData("collector", "/v1/events", ServiceFault.Down)]
    [InlineData("collector", "/v1/events", ServiceFault.Stalled)]
    [InlineData("ranking", "/v1/listings", ServiceFault.Stalled)]
    [InlineData("search", "/v1/search", ServiceFault.Failing)]
    [InlineData("everything", "/v1", ServiceFault.Down)]
    public async Task Without_a_service_the_shop_still_sells(string service, string path, ServiceFault fault)
    {
        shop.Gate.Break(path, fault);
        var page = await browser.NewVisitorAsync(shop.Http.BaseAddress!);
        await page.GotoAsync("/");
        Assert.NotEmpty(await page.ProductsAsync(Shopping.MightLike));
        await page.SeeAllAsync();
        await page.KeepAsync($"without-{service}-{fault}-home".ToLowerInvariant());
        await page.GotoAsync("/search?query=dress");
        Assert.NotEmpty(await page.ProductsAsync("main [data-placement=search]"));
        await page.GotoAsync(Shopping.Dresses);
        await page.OpenAsync();
        await page.KeepAsync($"without-{service}-{fault}-product".ToLowerInvariant());
        await page.PutIntoBasketAsync();
        await page.OrderAsync();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_service_that_is_back_fills_its_blocks_again()
    {
        var page = await browser.NewVisitorAsync(shop.Http.BaseAddress!);
        shop.Gate.Break("/v1/recommendations", ServiceFault.Down);
        await page.GotoAsync("/");
        Assert.Equal("catalogue", await RungAsync(page));
        shop.Gate.Mend();
        for (var left = Tries; await RungAsync(page) == "catalogue" && left > 0; left--)
            await page.ReloadAsync();
        Assert.NotEqual("catalogue", await RungAsync(page));
    }

    [Fact]
    public async Task Events_of_a_time_without_collector_are_delivered_later_and_none_is_lost()
    {
        shop.Gate.Break("/v1/events", ServiceFault.Down);
        var (sentBefore, _, lostBefore) = await shop.EventsAsync();
        for (var visit = 0; visit < 10; visit++)
            await shop.Http.GetStringAsync("/");
        Assert.InRange((await shop.EventsAsync()).Waiting, 10, double.MaxValue);
        shop.Gate.Mend();
        await shop.DeliverEventsAsync();
        var (sent, _, lost) = await shop.EventsAsync();
        Assert.InRange(sent - sentBefore, 10, double.MaxValue);
        Assert.Equal(lostBefore, lost);
    }

    private static Task<string?> RungAsync(IPage page) => page.Locator(Shopping.MightLike).GetAttributeAsync("data-rung");
}
