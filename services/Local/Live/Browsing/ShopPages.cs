using System.Net.Sockets;
using Platform.Local.Live.Reporting;
using Platform.Local.Live.Timing;
using Platform.Local.Live.Visits;
using Platform.World.Shopping;

namespace Platform.Local.Live.Browsing;

/// <summary>Browsers before a shop: HTTP/1.1 over connections that are kept alive.</summary>
internal sealed class ShopPages(ShopConnections connections, LiveFigures figures, RunClock clock, BrowserOptions options) : IShopPages
{
    private const int MostRedirections = 5;
    private const string OrderForm = "/checkout";

    /// <summary>Browsers ask a server for six things at a time.</summary>
    private const int Lanes = 6;

    public async ValueTask<ShopPage> LoadAsync(ShopRequest request, string kind, Browser browser, long due)
    {
        var asked = due;
        for (var redirections = 0; ; redirections++)
        {
            var connection = await AskAsync(request, kind, browser, due);
            if (connection is null)
                return Failed(request, asked);
            try
            {
                var answer = connection.Answer;
                if (answer.Status is >= 300 and < 400 && answer.Location is { } location && redirections < MostRedirections)
                {
                    (request, due) = (new ShopRequest(location[Math.Max(0, location.IndexOf('/', SchemeEnd(location)))..]), clock.Now);
                    continue;
                }

                if (answer.Status != 200)
                    return Failed(request, asked);
                LoadAssets(answer, browser);
                return Read(connection, request, asked);
            }
            finally
            {
                connections.Return(connection);
            }
        }
    }

    /// <summary>Makes one request and counts it.</summary>
    /// <returns>The connection with the answer; null where there is none.</returns>
    private async ValueTask<ShopConnection?> AskAsync(ShopRequest request, string kind, Browser browser, long due)
    {
        var deadline = due + options.Patience;
        for (var isFresh = false; ; isFresh = true)
        {
            ShopConnection? connection = null;
            try
            {
                connection = await connections.TakeAsync(deadline, isFresh);
                var first = await connection.ExchangeAsync(request, browser.Cookies, options.AcceptsGzip);
                var answer = connection.Answer;
                var outcome = answer.Status < 400 ? Outcome.Answered : Outcome.Refused;
                figures.Requested(kind, outcome, first - due, clock.Now - due, answer.Received);
                answer.SetCookies(browser.Cookies);
                return connection;
            }
            catch (Exception broken) when (broken is SocketException or IOException or ObjectDisposedException or InvalidDataException)
            {
                // A server may close a connection that was idle just when it is used: browsers then ask once more.
                var isStale = connection is { IsReused: true, IsAborted: false, Answer.Received: 0 } && request.Form is null && !isFresh;
                var isLate = connection?.IsAborted ?? clock.Now >= deadline;
                if (connection is not null)
                    connections.Drop(connection);
                if (isStale)
                    continue;
                var waited = clock.Now - due;
                figures.Requested(kind, isLate ? Outcome.Late : Outcome.Broken, waited, waited, 0);
                return null;
            }
        }
    }

    private ShopPage Failed(ShopRequest request, long asked)
    {
        var now = clock.Now;
        return new ShopPage
        {
            Seen = new PageSeen { HasFailed = true, Took = ShopSpan(now - asked) }, Target = request.Target, Moment = now,
        };
    }

    private ShopPage Read(ShopConnection connection, ShopRequest request, long asked)
    {
        var now = clock.Now;
        var content = connection.Content;
        PageScanner.Scan(connection.Answer.Body, content);
        var blocks = new BlockSeen[content.Count];
        for (var block = 0; block < blocks.Length; block++)
        {
            blocks[block] = new BlockSeen
            {
                Placement = content.PlacementOf(block), Token = content.TokenOf(block), Products = content.ProductsOf(block).ToArray(),
            };
        }

        return new ShopPage
        {
            Seen = new PageSeen { Blocks = blocks, Took = ShopSpan(now - asked) }, Target = request.Target, Moment = now,
            Hidden = request.Target == OrderForm ? FormFields.HiddenOf(connection.Answer.Body, OrderForm) : [],
        };
    }

    private static int SchemeEnd(string location) => location.StartsWith("http://", StringComparison.Ordinal) ? "http://".Length : 0;

    /// <summary>A wait is as long as it is, however fast the shop's clock runs: a second of waiting is no minute.</summary>
    private static TimeSpan ShopSpan(long microseconds) => TimeSpan.FromMicroseconds(microseconds);

    private void LoadAssets(ShopAnswer answer, Browser browser)
    {
        if (!options.Pictures)
            return;
        var wanted = new List<string>();
        PageAssets.Find(answer.Body, browser.Loaded, wanted);
        if (wanted.Count == 0)
            return;
        // The shopper looks at the page meanwhile; each request is counted, so that none is lost by not being waited for.
        var next = -1;
        var due = clock.Now;
        var own = browser.Beside();
        for (var lane = 0; lane < Math.Min(Lanes, wanted.Count); lane++)
            _ = LoadLaneAsync();

        async Task LoadLaneAsync()
        {
            while (Interlocked.Increment(ref next) is var index && index < wanted.Count)
            {
                if (await AskAsync(new ShopRequest(wanted[index]), "asset", own, due) is { } connection)
                    connections.Return(connection);
            }
        }
    }
}
