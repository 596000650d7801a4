using Microsoft.Playwright;

namespace Platform.Benchmarks.Storefront;

/// <summary>
/// What a browser says of a page: when its largest part was painted (LCP) and how much moved meanwhile (CLS), by
/// PerformanceObserver. The phone is the one that Lighthouse throttles to: a 412 × 823 screen, 1.6 Mbit/s, 150 ms of
/// latency, a processor four times slower.
/// </summary>
internal static class PaintTimes
{
    private const int Loads = 3;

    private const string Observe = """
        window.vitals = { lcp: 0, cls: 0 };
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.vitals.lcp = entry.startTime; })
          .observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.vitals.cls += entry.value; })
          .observe({ type: 'layout-shift', buffered: true });
        """;

    /// <summary>Loads pages in a browser that was never there, several times each.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="addresses">The pages.</param>
    /// <param name="isPhone">On the throttled phone.</param>
    /// <returns>The median LCP of the slowest page, in milliseconds, and the worst CLS of all.</returns>
    public static async Task<(double Lcp, string Slowest, double Cls)> MeasureAsync(Uri shop, IReadOnlyList<string> addresses, bool isPhone)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path : "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var (slowest, lcp, cls) = ("", 0.0, 0.0);
        foreach (var address in addresses)
        {
            var loads = new List<double>();
            for (var load = 0; load < Loads; load++)
            {
                var (painted, moved) = await LoadAsync(chromium, new Uri(shop, address), isPhone);
                loads.Add(painted);
                cls = Math.Max(cls, moved);
            }

            var median = loads.Order().ElementAt(Loads / 2);
            if (median > lcp)
                (lcp, slowest) = (median, address);
        }

        return (lcp, slowest, cls);
    }

    private static async Task<(double Lcp, double Cls)> LoadAsync(IBrowser chromium, Uri address, bool isPhone)
    {
        await using var context = await chromium.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = isPhone ? new ViewportSize { Width = 412, Height = 823 } : new ViewportSize { Width = 1280, Height = 800 },
            DeviceScaleFactor = isPhone ? 1.75f : 1,
            IsMobile = isPhone,
            HasTouch = isPhone,
        });
        await context.AddInitScriptAsync(Observe);
        var page = await context.NewPageAsync();
        if (isPhone)
            await ThrottleAsync(await context.NewCDPSessionAsync(page));
        await page.GotoAsync(address.ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return (await page.EvaluateAsync<double>("window.vitals.lcp"), await page.EvaluateAsync<double>("window.vitals.cls"));
    }

    private static async Task ThrottleAsync(ICDPSession session)
    {
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false, ["latency"] = 150, ["downloadThroughput"] = 1_638_400 / 8, ["uploadThroughput"] = 750_000 / 8,
        });
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 4 });
    }
}
