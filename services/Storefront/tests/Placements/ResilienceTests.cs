using System.Net;

namespace Platform.Storefront.Tests.Placements;

public sealed class ResilienceTests
{
    private static readonly string[] Pages = ["/", "/category", "/category/Women%20%3E%20Dresses", "/product/p4", "/basket", "/account"];

    [Theory]
    [InlineData(ServiceState.Fails, ServiceState.Answers)]
    [InlineData(ServiceState.Hangs, ServiceState.Answers)]
    [InlineData(ServiceState.Aborts, ServiceState.Answers)]
    [InlineData(ServiceState.Answers, ServiceState.Fails)]
    [InlineData(ServiceState.Answers, ServiceState.Hangs)]
    [InlineData(ServiceState.Answers, ServiceState.Aborts)]
    public async Task With_a_service_out_of_order_every_page_stands_and_sells(ServiceState recommender, ServiceState collector)
    {
        await using var shop = await RunningShop.StartAsync(("Deadline", "00:00:00.050"), ("EventDeadline", "00:00:00.100"));
        (shop.Platform.Recommender, shop.Platform.Collector) = (recommender, collector);
        await AssertSellsAsync(shop);
    }

    [Fact]
    public async Task With_all_of_the_platform_gone_every_page_stands_and_sells()
    {
        await using var shop = await RunningShop.StartAsync();
        await shop.Platform.DisposeAsync();
        await AssertSellsAsync(shop);
    }

    [Fact]
    public async Task A_block_without_an_answer_shows_what_the_catalogue_can_say_or_is_left_out()
    {
        await using var shop = await RunningShop.StartAsync();
        shop.Platform.Recommender = ServiceState.Fails;
        using var shopper = shop.NewShopper();
        var blocks = ShownBlock.Of(await shopper.GetAsync("/product/p4"));
        Assert.Equal(["similar-items", "you-might-also-like"], blocks.Select(block => block.Placement));
        // The newest of the same category, without the product itself.
        Assert.Equal(["p0", "p2", "p6", "p8"], blocks[0].ProductIds.Take(4));
        Assert.Equal(["p0", "p1", "p2", "p3", "p5"], blocks[1].ProductIds.Take(5));
    }

    [Theory]
    [InlineData(ServiceState.Fails)]
    [InlineData(ServiceState.Hangs)]
    public async Task A_service_that_is_dead_is_not_asked_by_every_page(ServiceState state)
    {
        await using var shop = await RunningShop.StartAsync(("Deadline", "00:00:00.020"), ("BreakAfterCalls", "4"), ("BreakFor", "01:00:00"));
        shop.Platform.Recommender = state;
        using var shopper = shop.NewShopper();
        for (var visit = 0; visit < 6; visit++)
            await shopper.GetAsync("/product/p4");
        var asked = shop.Platform.Questions.Count();
        // The page that finds it out may have asked for all its blocks; what is given up early may never have arrived.
        Assert.InRange(asked, 1, 6);
        await shopper.GetAsync("/product/p8");
        Assert.Equal(asked, shop.Platform.Questions.Count());
    }

    [Fact]
    public async Task A_service_that_comes_back_is_asked_again()
    {
        await using var shop = await RunningShop.StartAsync(("BreakAfterCalls", "2"), ("BreakFor", "00:00:00.500"));
        shop.Platform.Recommender = ServiceState.Fails;
        using var shopper = shop.NewShopper();
        await shopper.GetAsync("/product/p4");
        shop.Platform.Recommender = ServiceState.Answers;
        var page = "";
        // However long the machine takes: what is waited for is the answer, and the test's own end is the bound.
        while (!page.Contains("data-model=\"a-model\"", StringComparison.Ordinal))
            page = await shopper.GetAsync("/product/p4");
        Assert.Equal(HttpStatusCode.OK, shopper.Status);
    }

    [Fact]
    public async Task More_than_the_bound_do_not_wait()
    {
        await using var shop = await RunningShop.StartAsync(("MostCalls", "1"), ("Deadline", "00:00:00.100"));
        shop.Platform.Recommender = ServiceState.Hangs;
        using var shopper = shop.NewShopper();
        // Three blocks ask at once: one waits, two do not, and the page is whole.
        var page = await shopper.GetAsync("/product/p4");
        Assert.Single(shop.Platform.Questions);
        Assert.Contains("Add to basket", page, StringComparison.Ordinal);
    }

    private static async Task AssertSellsAsync(RunningShop shop)
    {
        using var shopper = shop.NewShopper();
        foreach (var path in Pages)
        {
            await shopper.GetAsync(path);
            Assert.Equal((path, HttpStatusCode.OK), (path, shopper.Status));
        }

        Assert.Contains("Thank you for your order", await shopper.BuyAsync("p4"), StringComparison.Ordinal);
    }
}
