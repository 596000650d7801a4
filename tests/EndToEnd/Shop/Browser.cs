using Microsoft.Playwright;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>Chromium, started when the first page is asked for.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Chromium)>> _started = new(StartAsync);

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>A page of a visitor who was never here before.</summary>
    /// <param name="shop">The address of the shop.</param>
    /// <param name="change">Changes what the browser is like.</param>
    public async Task<IPage> NewVisitorAsync(Uri shop, Action<BrowserNewContextOptions>? change = null)
    {
        var (_, chromium) = await _started.Value;
        var options = new BrowserNewContextOptions { BaseURL = shop.ToString(), Locale = "en-GB" };
        change?.Invoke(options);
        var context = await chromium.NewContextAsync(options);
        return await context.NewPageAsync();
    }

    /// <summary>The same visitor after the browser was closed and opened again: only lasting cookies are left.</summary>
    public async Task<IPage> ReturnAsync(Uri shop, IPage before)
    {
        var lasting = (await before.Context.CookiesAsync()).Where(cookie => cookie.Expires > 0);
        await before.Context.CloseAsync();
        var page = await NewVisitorAsync(shop);
        await page.Context.AddCookiesAsync(lasting.Select(cookie => new Cookie
        {
            Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path, Expires = cookie.Expires, HttpOnly = cookie.HttpOnly,
        }));
        return page;
    }

    public async Task DisposeAsync()
    {
        if (!_started.IsValueCreated)
            return;
        var (playwright, chromium) = await _started.Value;
        await chromium.DisposeAsync();
        playwright.Dispose();
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = BrowserFactAttribute.BrowserPath, Args = Arguments }));
    }
}
