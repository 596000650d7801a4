using Microsoft.Playwright;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>Pictures of pages for a person to look at; they lie under <c>artifacts/shop-pictures</c>.</summary>
internal static class Album
{
    private static readonly string Folder = Path.Combine(Repository.Root, "artifacts/shop-pictures");

    /// <summary>Keeps what a page looks like from its top to its end.</summary>
    public static Task KeepAsync(this IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), FullPage = true, Animations = ScreenshotAnimations.Disabled });

    /// <summary>Scrolls to the end and back, so that all pictures have come.</summary>
    public static Task SeeAllAsync(this IPage page) => page.EvaluateAsync("""
        async () => {
          for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
            scrollTo(0, y);
            await new Promise(requestAnimationFrame);
          }
          document.querySelectorAll("[loading=lazy]").forEach(picture => picture.loading = "eager");
          await Promise.all([...document.images].map(picture => picture.decode()));
          scrollTo(0, 0);
          await new Promise(requestAnimationFrame);
        }
        """);

    /// <summary>How far the page moved under the reader's eyes since it began to load: the cumulative layout shift, without what follows a touch.</summary>
    public static Task<double> LayoutShiftAsync(this IPage page) => page.EvaluateAsync<double>("""
        () => new Promise(found => {
          let sum = 0;
          new PerformanceObserver(list => {
            for (const entry of list.getEntries()) {
              sum += entry.hadRecentInput ? 0 : entry.value;
            }
          }).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => found(sum))));
        })
        """);
}
