using System.Text.RegularExpressions;

namespace Platform.Benchmarks.Storefront;

/// <summary>What a first visit to a page loads, pictures left out: the page, its style sheets, its scripts.</summary>
internal static partial class PageWeight
{
    /// <summary>Bytes, as they come.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="address">The page.</param>
    public static async Task<(int Page, int Assets)> MeasureAsync(HttpClient shop, string address)
    {
        var page = await shop.GetStringAsync(new Uri(address, UriKind.Relative));
        var assets = 0;
        foreach (var asset in Assets().Matches(page).Select(found => found.Groups[1].Value).Distinct())
            assets += (await shop.GetByteArrayAsync(new Uri(asset, UriKind.Relative))).Length;
        return (System.Text.Encoding.UTF8.GetByteCount(page), assets);
    }

    [GeneratedRegex("""<(?:link rel="stylesheet" href|script src)="(/[^"]*)"(?: |>)""")]
    private static partial Regex Assets();
}
