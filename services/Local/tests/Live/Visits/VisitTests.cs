using System.Net;
using System.Net.Sockets;
using Platform.Local.Live.Browsing;
using Platform.Local.Live.Reporting;
using Platform.Local.Live.Timing;
using Platform.Local.Live.Visits;
using Platform.World.Shopping;
using Visit = Platform.Local.Live.Visits.Visit;

namespace Platform.Local.Tests.Live.Visits;

/// <summary>Whole visits, over real connections to a small shop in this process; thinking takes no time.</summary>
public sealed class VisitTests : IDisposable
{
    private readonly Timeline _timeline = new();
    private readonly ManualTime _time = new();
    private readonly RunClock _clock;
    private readonly LiveFigures _figures;
    private readonly List<ShopConnections> _connections = [];
    private int _port;

    public VisitTests()
    {
        _clock = new RunClock(_time, 1, _time.GetUtcNow());
        _figures = new LiveFigures(_clock);
    }

    public void Dispose()
    {
        foreach (var connections in _connections)
            connections.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_member_answers_the_banner_logs_in_and_buys_what_was_shown(bool isPacked)
    {
        await using var shop = await SmallShop.StartAsync(isPacked);
        var shopper = Buyer();
        await VisitAsync(shopper, new Browser(), shop.Port, new BrowserOptions { Patience = 100 * RunClock.Second, AcceptsGzip = isPacked });
        Assert.Equal(
        [
            "GET /?lang=sv []",
            "POST /consent choice=personal&back=/?lang=sv [visitor=one]", "GET /?lang=sv [visitor=one consent=personal]",
            "POST /account/sign-in userId=u7 [visitor=one consent=personal]", "GET / [visitor=one consent=personal user=u7]",
            "GET /product/p00002?at=token-1 [visitor=one consent=personal user=u7]",
            "POST /basket/add productId=p00002&size=M&at=token-1 [visitor=one consent=personal user=u7]",
            "GET /basket [visitor=one consent=personal user=u7 basket=p00002]",
            "GET /checkout [visitor=one consent=personal user=u7 basket=p00002]",
        ], shop.Asked.Take(9));
        Assert.StartsWith("POST /checkout key=k&1&name=Alex Shopper&", shop.Asked.ElementAt(9), StringComparison.Ordinal);
        Assert.StartsWith("GET /order/o1 ", shop.Asked.ElementAt(10), StringComparison.Ordinal);
        Assert.Equal(11, shop.Asked.Count);
        Assert.Equal([2, 3], shopper.Seen[1].Blocks[0].Products.ToArray()[1..]);
        Assert.Equal("token-1", shopper.Seen[1].Blocks[0].Token);
        Assert.Equal("similar-items", shopper.Seen[2].Blocks[0].Placement);
        var summary = _figures.Summary();
        Assert.Equal((11L, 1L, 1L, 0L), (summary.Requests, summary.Carts, summary.Orders, summary.Refused + summary.Late + summary.Broken));
    }

    [Fact]
    public async Task A_browser_that_was_here_before_is_asked_nothing_and_keeps_its_pictures()
    {
        await using var shop = await SmallShop.StartAsync();
        var browser = new Browser();
        var options = new BrowserOptions { Patience = 100 * RunClock.Second, Pictures = true };
        await VisitAsync(new ScriptedShopper(new ShopperStep { Kind = StepKind.Home }), browser, shop.Port, options);
        Assert.Equal(1, shop.Asked.Count(asked => asked.StartsWith("POST /consent", StringComparison.Ordinal)));
        // Pictures come beside the pages: wait for the last one.
        SpinWait.SpinUntil(() => _figures.Summary().Kinds.GetValueOrDefault("asset")?.Requests == 4, TimeSpan.FromSeconds(30));
        shop.Asked.Clear();
        await VisitAsync(new ScriptedShopper(new ShopperStep { Kind = StepKind.Home }), browser, shop.Port, options);
        Assert.Equal(["GET / [visitor=one consent=personal]"], shop.Asked);
    }

    [Fact]
    public async Task A_page_that_is_late_is_given_up_and_the_shopper_is_told()
    {
        await using var shop = await SmallShop.StartAsync();
        var never = new TaskCompletionSource();
        shop.Hold = never.Task;
        var shopper = new ScriptedShopper(new ShopperStep { Kind = StepKind.Home });
        var visit = VisitAsync(shopper, new Browser(), shop.Port, new BrowserOptions { Patience = 10 * RunClock.Second });
        SpinWait.SpinUntil(() => !shop.Asked.IsEmpty, TimeSpan.FromSeconds(30));
        _time.MoveTo(9 * RunClock.Second);
        _connections[0].Sweep(_clock.Now);
        Assert.False(shopper.HasLeft);
        _time.MoveTo(10 * RunClock.Second);
        _connections[0].Sweep(_clock.Now);
        await visit;
        never.SetResult();
        Assert.True(shopper.Seen[1].HasFailed);
        Assert.Equal(TimeSpan.FromSeconds(10), shopper.Seen[1].Took);
        Assert.Equal((1L, 10_000.0), (_figures.Summary().Late, Math.Round(_figures.Summary().Milliseconds["p50"] / 100) * 100));
    }

    [Fact]
    public async Task A_shop_that_is_away_and_a_page_that_is_missing_are_told_apart()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var shopper = new ScriptedShopper(new ShopperStep { Kind = StepKind.Home });
        await VisitAsync(shopper, new Browser(), port, new BrowserOptions { Patience = RunClock.Second });
        Assert.True(shopper.Seen[1].HasFailed);
        await using var shop = await SmallShop.StartAsync();
        var other = new ScriptedShopper(new ShopperStep { Kind = StepKind.Account });
        await VisitAsync(other, new Browser(), shop.Port, new BrowserOptions { Patience = RunClock.Second });
        Assert.True(other.Seen[1].HasFailed);
        Assert.Equal((1L, 1L, 0L), (_figures.Summary().Broken, _figures.Summary().Refused, _figures.Summary().Late));
    }

    [Fact]
    public async Task A_connection_that_the_shop_closed_meanwhile_is_no_error()
    {
        await using var first = await SmallShop.StartAsync();
        var browser = new Browser();
        var options = new BrowserOptions { Patience = 100 * RunClock.Second };
        var port = first.Port;
        await VisitAsync(new ScriptedShopper(new ShopperStep { Kind = StepKind.Basket }), browser, port, options);
        await first.DisposeAsync();
        using var gone = new TcpListener(IPAddress.Loopback, port);
        gone.Start();
        var again = VisitAsync(new ScriptedShopper(new ShopperStep { Kind = StepKind.Basket }), browser, port, options);
        using var peer = await gone.AcceptTcpClientAsync();
        await peer.GetStream().WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"u8.ToArray());
        await again;
        Assert.Equal(0, _figures.Summary().Broken);
    }

    private static ScriptedShopper Buyer() => new(
        new ShopperStep { Kind = StepKind.Home },
        new ShopperStep { Kind = StepKind.Product, Product = 2, Block = new BlockSeen { Placement = "popular", Token = "token-1", Products = default }, Position = 2, ThinkTime = TimeSpan.FromSeconds(20) },
        new ShopperStep { Kind = StepKind.AddToCart, Product = 2, Size = "M" },
        new ShopperStep { Kind = StepKind.Checkout })
    {
        UserId = "u7", Language = "sv",
    };

    /// <summary>Lets a visit happen: whatever is planned is due at once.</summary>
    private async Task VisitAsync(ScriptedShopper shopper, Browser browser, int port, BrowserOptions options)
    {
        if (_connections.Count == 0 || _port != port)
            _connections.Add(new ShopConnections(ShopAddress.OfPort(port), _clock));
        _port = port;
        var over = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        new Visit(shopper, browser, new VisitParts
        {
            Pages = new ShopPages(_connections[^1], _figures, _clock, options), Timeline = _timeline, Clock = _clock, Figures = _figures,
            Ended = () => over.TrySetResult(), Failed = failure => over.TrySetException(failure),
        }).Begin(_clock.Now);
        while (!over.Task.IsCompleted)
        {
            _timeline.RunDue(long.MaxValue);
            await Task.Yield();
        }

        await over.Task;
    }
}
