using Platform.Contracts;
using Prometheus;

namespace Platform.Storefront.Tests.Events;

public sealed class EventSenderTests
{
    private static readonly (string, string) Quickly = ("EventPause", "00:00:00.001");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Events_arrive_once_and_in_order_though_the_collector_fails_twice(bool keepsWhatFails)
    {
        await using var shop = await RunningShop.StartAsync(Quickly);
        shop.Platform.FailingSendings = 2;
        shop.Platform.KeepsWhatFails = keepsWhatFails;
        using var shopper = shop.NewShopper();
        await shopper.GetAsync("/product/p4");
        await shopper.BuyAsync("p4");
        await shop.EventsSettledAsync();

        Assert.Equal(0, shop.Platform.FailingSendings);
        Assert.Equal(
            [EventType.DetailPageView, EventType.AddToCart, EventType.ShoppingCartPageView, EventType.PurchaseComplete],
            shop.Platform.Events.Select(one => one.EventType).Where(type => type != EventType.Impression));
        Assert.Equal(keepsWhatFails, shop.Platform.Duplicates > 0);
        Assert.Equal(shop.Platform.Events.Count, await CountAsync(shop, "storefront_events_total{outcome=\"sent\"}"));
        Assert.Equal(2, await CountAsync(shop, "storefront_event_retries_total"));
    }

    [Fact]
    public async Task While_the_collector_is_down_the_shop_sells_and_what_waits_arrives_later()
    {
        await using var shop = await RunningShop.StartAsync(Quickly, ("LongestEventPause", "00:00:00.010"));
        shop.Platform.Collector = ServiceState.Fails;
        using var shopper = shop.NewShopper();
        Assert.Contains("Thank you for your order", await shopper.BuyAsync("p4"), StringComparison.Ordinal);
        Assert.Empty(shop.Platform.Events);
        shop.Platform.Collector = ServiceState.Answers;
        await shop.EventsSettledAsync();
        Assert.Single(shop.Platform.Events, one => one.EventType == EventType.PurchaseComplete);
    }

    [Fact]
    public async Task More_than_the_bound_does_not_wait_and_is_counted()
    {
        await using var shop = await RunningShop.StartAsync(("MostEvents", "3"), ("EventDeadline", "01:00:00"));
        shop.Platform.Collector = ServiceState.Hangs;
        using var shopper = shop.NewShopper();
        for (var visit = 0; visit < 5; visit++)
            await shopper.GetAsync("/product/p4");
        // Three wait, and as many as there were at most are on their way.
        var events = 5 * 4;
        Assert.InRange(await CountAsync(shop, "storefront_events_total{outcome=\"dropped\"}"), events - 6, events - 3);
        Assert.InRange(await CountAsync(shop, "storefront_events_waiting"), 3, 6);
    }

    [Fact]
    public async Task What_the_platform_refuses_for_good_is_counted_and_not_sent_again()
    {
        await using var shop = await RunningShop.StartAsync(Quickly);
        shop.Platform.Refused = EventType.AddToCart;
        using var shopper = shop.NewShopper();
        await shopper.BuyAsync("p4");
        await shop.EventsSettledAsync();
        Assert.Single(shop.Platform.Requests, request => request.Contains("add-to-cart", StringComparison.Ordinal));
        Assert.Equal(1, await CountAsync(shop, "storefront_events_total{outcome=\"rejected\"}"));
        Assert.Equal(shop.Platform.Events.Count, await CountAsync(shop, "storefront_events_total{outcome=\"sent\"}"));
        Assert.Contains(shop.Platform.Events, one => one.EventType == EventType.PurchaseComplete);
    }

    [Fact]
    public async Task In_the_end_events_are_given_up_and_that_is_counted()
    {
        await using var shop = await RunningShop.StartAsync(Quickly, ("GiveUpEventsAfter", "00:00:00.050"));
        shop.Platform.Collector = ServiceState.Fails;
        using var shopper = shop.NewShopper();
        await shopper.GetAsync("/basket");
        await shop.EventsSettledAsync();
        Assert.True(await CountAsync(shop, "storefront_events_total{outcome=\"abandoned\"}") >= 1);
        Assert.Equal(0, await CountAsync(shop, "storefront_events_waiting"));
    }

    [Fact]
    public async Task The_end_of_the_process_sends_what_is_waiting()
    {
        await using var shop = await RunningShop.StartAsync(("EventPause", "01:00:00"), ("LongestEventPause", "01:00:00"));
        shop.Platform.FailingSendings = 1;
        using var shopper = shop.NewShopper();
        await shopper.BuyAsync("p4");
        await shop.StopAsync();
        Assert.Single(shop.Platform.Events, one => one.EventType == EventType.PurchaseComplete);
    }

    [Fact]
    public async Task The_end_of_the_process_goes_on_trying_for_a_while()
    {
        await using var shop = await RunningShop.StartAsync(Quickly, ("DrainEventsFor", "00:10:00"));
        // One more than the last try after the drain could mend.
        shop.Platform.FailingSendings = 3;
        using var shopper = shop.NewShopper();
        await shopper.BuyAsync("p4");
        await shop.StopAsync();
        Assert.Single(shop.Platform.Events, one => one.EventType == EventType.PurchaseComplete);
    }

    [Fact]
    public async Task A_page_that_the_browser_fetches_in_advance_was_not_looked_at()
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper();
        shopper.Http.DefaultRequestHeaders.Add("Sec-Purpose", "prefetch;prerender");
        await shopper.GetAsync("/product/p4");
        await shop.EventsSettledAsync();
        Assert.Empty(shop.Platform.Events);
    }

    private static async Task<double> CountAsync(RunningShop shop, string figure)
    {
        using var stream = new MemoryStream();
        await shop.Get<CollectorRegistry>().CollectAndExportAsTextAsync(stream);
        var line = System.Text.Encoding.UTF8.GetString(stream.ToArray()).Split('\n')
            .SingleOrDefault(line => line.StartsWith($"{figure} ", StringComparison.Ordinal));
        return line is null ? 0 : double.Parse(line[(figure.Length + 1)..], System.Globalization.CultureInfo.InvariantCulture);
    }
}
