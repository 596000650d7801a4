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
    public async Task<IPage> NewVisitorAsync(Uri shop)
    {
        var (_, chromium) = await _started.Value;
        var context = await chromium.NewContextAsync(new BrowserNewContextOptions { BaseURL = shop.ToString() });
        return await context.NewPageAsync();
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
