using Platform.Contracts;

namespace Platform.Storefront.Tests.Events;

public sealed class ImpressionTests : IAsyncLifetime
{
    private RunningShop _shop = null!;
    private Shopper _shopper = null!;

    public async Task InitializeAsync()
    {
        _shop = await RunningShop.StartAsync();
        _shopper = _shop.NewShopper();
    }

    public async Task DisposeAsync()
    {
        _shopper.Dispose();
        await _shop.DisposeAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/product/p4")]
    [InlineData("/basket")]
    [InlineData("/nowhere")]
    public async Task Impressions_are_what_the_page_shows_in_its_order(string page)
    {
        await _shopper.PostAsync("/basket/add", ("productId", "p8"));
        await _shop.EventsSettledAsync();
        var before = _shop.Platform.Events.Count;
        var blocks = ShownBlock.Of(await _shopper.GetAsync(page));
        await _shop.EventsSettledAsync();

        var impressions = _shop.Platform.Events.Skip(before).Where(one => one.EventType == EventType.Impression).ToArray();
        Assert.NotEmpty(blocks);
        Assert.Equal(
            blocks.Select(block => (block.Placement, block.Token, string.Join(' ', block.ProductIds))).Order(),
            impressions.Select(one => (one.Placement!, one.AttributionToken!, string.Join(' ', one.ProductDetails!.Select(shown => shown.Product.Id)))).Order());
        Assert.All(blocks, block => Assert.NotEmpty(block.ProductIds));
    }

    [Theory]
    [InlineData(ServiceState.Answers)]
    [InlineData(ServiceState.Fails)]
    public async Task What_follows_from_a_block_carries_its_token(ServiceState recommender)
    {
        _shop.Platform.Recommender = recommender;
        var block = ShownBlock.Of(await _shopper.GetAsync("/product/p4")).First(block => block.Placement == "similar-items");
        var clicked = block.ProductIds.First();
        var page = await _shopper.GetAsync(block.Links[0]);
        await _shopper.PostAsync("/basket/add", ("productId", clicked), ("size", "M"), ("at", Shopper.Hidden(page, "at")));
        await _shop.EventsSettledAsync();

        Assert.NotEmpty(block.Token);
        foreach (var type in new[] { EventType.DetailPageView, EventType.AddToCart })
        {
            var one = _shop.Platform.Events.Last(one => one.EventType == type);
            Assert.Equal((clicked, block.Token), (one.ProductDetails!.Single().Product.Id, one.AttributionToken));
        }

        // And where nothing led to it, nothing is claimed.
        await _shopper.GetAsync("/product/p12");
        await _shop.EventsSettledAsync();
        Assert.Null(_shop.Platform.Events.Last(one => one.EventType == EventType.DetailPageView).AttributionToken);
    }

    [Fact]
    public async Task A_block_that_the_shop_fills_itself_says_so_in_its_token()
    {
        _shop.Platform.Recommender = ServiceState.Fails;
        var block = ShownBlock.Of(await _shopper.GetAsync("/product/p4")).First(block => block.Placement == "similar-items");
        Assert.True(AttributionToken.TryParse(block.Token, out var token));
        Assert.Equal(("similar-items", Rungs.Catalogue, ""), (token.Placement, token.Rung, token.Model));
    }
}
