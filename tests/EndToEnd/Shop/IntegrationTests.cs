using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>The page of docs/integrate-your-shop.md, as it stands there, in a browser beside the running shop.</summary>
[Collection(ShopCollection.Name)]
public sealed partial class IntegrationTests(SmallShop shop, Browser browser)
{
    [BrowserFact]
    public async Task The_page_of_the_document_shows_a_placement_and_reports_what_happens()
    {
        var (page, events) = await OpenAsync("/plain?id=p00007");
        var links = page.Locator("#similar a");
        await Assertions.Expect(links).ToHaveCountAsync(4);
        var shown = await links.EvaluateAllAsync<string[]>("links => links.map(link => link.dataset.product)");
        await WaitForAsync(page, events, "impression");

        var view = events.First(one => Type(one) == "detail-page-view");
        Assert.Equal("p00007", Products(view).Single());
        Assert.Equal("session", view.GetProperty("consent").GetString());
        Assert.False(view.TryGetProperty("attributionToken", out _));
        var impression = events.Single(one => Type(one) == "impression");
        Assert.Equal("similar-items", impression.GetProperty("placement").GetString());
        Assert.Equal(shown, Products(impression));
        var token = impression.GetProperty("attributionToken").GetString();
        Assert.Equal(token, await page.Locator("#similar").GetAttributeAsync("data-token"));

        // A click leads to the same page of another product, and the token goes with it.
        await links.First.ClickAsync();
        await page.Locator("#add").ClickAsync();
        await WaitForAsync(page, events, "add-to-cart");
        foreach (var type in new[] { "detail-page-view", "add-to-cart" })
        {
            var one = events.Last(one => Type(one) == type);
            Assert.Equal((shown[0], token), (Products(one).Single(), one.GetProperty("attributionToken").GetString()));
        }
    }

    [BrowserFact]
    public async Task The_page_of_the_document_remembers_nobody_who_does_not_want_it()
    {
        var (page, events) = await OpenAsync("/plain");
        await WaitForAsync(page, events, "impression");
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));

        await page.Locator("#yes").ClickAsync();
        await page.Locator("#add").ClickAsync();
        await WaitForAsync(page, events, "add-to-cart");
        var known = events.Single(one => Type(one) == "add-to-cart");
        Assert.Equal("personal", known.GetProperty("consent").GetString());
        Assert.Equal("customer-7", known.GetProperty("userInfo").GetProperty("userId").GetString());
        Assert.Equal(1, await page.EvaluateAsync<int>("localStorage.length"));

        events.Clear();
        await page.Locator("#no").ClickAsync();
        await page.Locator("#add").ClickAsync();
        await WaitForAsync(page, events, "add-to-cart");
        var unknown = events.Single();
        Assert.Equal("session", unknown.GetProperty("consent").GetString());
        Assert.False(unknown.TryGetProperty("userInfo", out _));
        Assert.NotEqual(known.GetProperty("visitorId").GetString(), unknown.GetProperty("visitorId").GetString());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
    }

    [BrowserFact]
    public async Task Events_that_are_not_taken_are_sent_again_and_a_block_without_an_answer_stays_hidden()
    {
        var refusals = 2;
        var (page, events) = await OpenAsync("/plain", async page =>
        {
            await page.RouteAsync("**/v1/recommendations/**", route => route.AbortAsync());
            await page.RouteAsync("**/v1/events", async route =>
            {
                if (refusals-- > 0)
                    await route.FulfillAsync(new() { Status = 503 });
                else
                    await route.ContinueAsync();
            });
        });
        await WaitForAsync(page, events, "detail-page-view");
        Assert.Equal(-1, refusals);
        Assert.Single(events);
        await Assertions.Expect(page.Locator("#similar")).ToBeHiddenAsync();
    }

    [GeneratedRegex("```html\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    private static string? Type(JsonElement one) => one.GetProperty("eventType").GetString();

    private static IEnumerable<string?> Products(JsonElement one) => one.GetProperty("productDetails").EnumerateArray()
        .Select(detail => detail.GetProperty("product").GetProperty("id").GetString());

    /// <summary>Opens the document's page under an address of the shop.</summary>
    /// <returns>The page, and the events that Collector has taken from it.</returns>
    private async Task<(IPage Page, ConcurrentQueue<JsonElement> Events)> OpenAsync(string path, Func<IPage, Task>? before = null)
    {
        var html = Snippet().Match(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "integrate-your-shop.md"))).Groups[1].Value;
        var page = await browser.NewVisitorAsync(shop.Http.BaseAddress!);
        var events = new ConcurrentQueue<JsonElement>();
        page.Response += (_, answer) =>
        {
            if (answer.Status == 202 && answer.Request.PostData is { } body)
            {
                foreach (var one in JsonDocument.Parse(body).RootElement.EnumerateArray())
                    events.Enqueue(one);
            }
        };
        await page.RouteAsync(
            address => new Uri(address).AbsolutePath == "/plain", route => route.FulfillAsync(new() { ContentType = "text/html", Body = html }));
        if (before is not null)
            await before(page);
        await page.GotoAsync(path);
        return (page, events);
    }

    private static async Task WaitForAsync(IPage page, ConcurrentQueue<JsonElement> events, string type)
    {
        // The browser tells of its answers while it is being asked something.
        while (!events.Any(one => Type(one) == type))
            await page.EvaluateAsync("() => new Promise(resume => setTimeout(resume, 20))");
    }
}
