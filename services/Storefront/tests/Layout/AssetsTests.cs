using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Platform.Storefront.Tests.Layout;

public sealed partial class AssetsTests
{
    [Fact]
    public async Task What_belongs_to_all_pages_is_kept_for_ever_under_an_address_that_names_what_it_says()
    {
        await using var shop = await RunningShop.StartAsync();
        using var http = new HttpClient { BaseAddress = shop.Address };
        var page = await http.GetStringAsync("/");
        using var answer = await http.GetAsync(Script().Match(page).Groups[1].Value);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl!.ToString());
        using var again = new HttpRequestMessage(HttpMethod.Get, answer.RequestMessage!.RequestUri);
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var unchanged = await http.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/product/nope")]
    public async Task The_style_comes_with_the_page_and_its_policy_lets_in_no_other(string address)
    {
        await using var shop = await RunningShop.StartAsync();
        using var http = new HttpClient { BaseAddress = shop.Address };
        http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var answer = await http.GetAsync(address);
        var style = Style().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value;
        Assert.Contains(".products", style, StringComparison.Ordinal);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        Assert.EndsWith($"; style-src 'sha256-{hash}'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_from_before_a_change_gets_the_new_file_and_does_not_keep_it()
    {
        await using var shop = await RunningShop.StartAsync();
        using var http = new HttpClient { BaseAddress = shop.Address };
        using var answer = await http.GetAsync("/shop.0123456789abcdef.js");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_browser_gets_it_compressed_as_it_likes(string encoding)
    {
        await using var shop = await RunningShop.StartAsync();
        using var http = new HttpClient { BaseAddress = shop.Address };
        var page = await http.GetStringAsync("/");
        var plain = await http.GetByteArrayAsync(Script().Match(page).Groups[1].Value);
        using var request = new HttpRequestMessage(HttpMethod.Get, Script().Match(page).Groups[1].Value);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        using var answer = await http.SendAsync(request);
        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        Assert.True((await answer.Content.ReadAsByteArrayAsync()).Length < plain.Length / 2);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/category/Women%20%3E%20Dresses")]
    [InlineData("/product/p1")]
    [InlineData("/search?query=red")]
    public async Task A_page_with_its_style_and_script_is_light_and_takes_nothing_from_elsewhere(string address)
    {
        await using var shop = await RunningShop.StartAsync();
        using var http = new HttpClient { BaseAddress = shop.Address };
        using var answer = await http.GetAsync(address);
        var page = await answer.Content.ReadAsStringAsync();
        var weight = page.Length + (await http.GetByteArrayAsync(Script().Match(page).Groups[1].Value)).Length;
        Assert.True(weight <= 100_000, $"{address} weighs {weight} bytes.");
        Assert.DoesNotContain("unsafe", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.DoesNotContain(" style=\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" onclick", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("<style>(.+?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<script src=\"([^\"]+)\"")]
    private static partial Regex Script();
}
