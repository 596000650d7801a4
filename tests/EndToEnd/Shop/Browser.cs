using Microsoft.Playwright;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>Chromium, started when the first page is asked for.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly SemaphoreSlim _one = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>A page of a visitor who was never here before.</summary>
    /// <param name="shop">The address of the shop.</param>
    public async Task<IPage> NewVisitorAsync(Uri shop)
    {
        var chromium = await StartedAsync();
        var context = await chromium.NewContextAsync(new BrowserNewContextOptions { BaseURL = shop.ToString() });
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_chromium is not null)
            await _chromium.DisposeAsync();
        _playwright?.Dispose();
        _one.Dispose();
    }

    private async Task<IBrowser> StartedAsync()
    {
        await _one.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _chromium ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = BrowserFactAttribute.BrowserPath,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            });
        }
        finally
        {
            _one.Release();
        }
    }
}
