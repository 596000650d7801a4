using System.Net;
using System.Text.Json;
using CsCheck;
using Platform.Contracts;
using Platform.Hosting.Lists;
using Platform.Hosting.Refreshing;
using Platform.Store.Sessions;

namespace Platform.Ranking.Tests;

public sealed class EndpointTests
{
    private const int Dresses = 50;

    [Fact]
    public async Task A_page_says_what_it_has_and_where_it_came_from()
    {
        await using var shop = new TestShop().WithDresses(Dresses).WithPast(800, Dresses);
        await shop.TrainAsync();
        await using var app = await RunningRanking.StartAsync(shop.Data);
        var page = await app.PageAsync("pageSize=8&view=full&visitorId=somebody");
        Assert.Equal(8, page.Results.Count);
        Assert.Equal(Dresses, page.TotalSize);
        Assert.Equal(("listing-ranker", shop.Serving, Contracts.Rungs.PopularInCategory), (page.Model, page.Version, page.Rung));
        Assert.All(page.Results, result => Assert.Equal(result.Id, result.Product!.Id));
        Assert.Contains(page.Facets, facet => facet.Name == "brand" && facet.Values.Sum(value => value.Count) == Dresses);
        Assert.True(AttributionToken.TryParse(page.AttributionToken, out var token));
        Assert.Equal(("listing", page.Model, page.Version), (token.Placement, token.Model, token.Version));
        Assert.Empty(page.Experiments);
    }

    [Fact]
    public async Task What_a_visitor_just_looked_at_shapes_the_next_list()
    {
        await using var shop = new TestShop().WithDresses(Dresses).WithPast(800, Dresses);
        await shop.TrainAsync();
        await using var app = await RunningRanking.StartAsync(shop.Data);
        string[] red = ["p0", "p4", "p8"];
        await app.Get<ISessionStore>().RecordAsync(
            red.Select(id => new VisitorAction("anna", "s", EventType.DetailPageView, id, DateTimeOffset.UtcNow)).ToArray(), default);
        Assert.Equal(Contracts.Rungs.Session, (await app.PageAsync("visitorId=anna")).Rung);
        Assert.Equal(Contracts.Rungs.PopularInCategory, (await app.PageAsync("visitorId=ben")).Rung);
        Assert.Equal(Contracts.Rungs.PopularInCategory, (await app.PageAsync()).Rung);
    }

    [Fact]
    public async Task Pages_never_repeat_or_lose_a_product_whatever_happens_between_them()
    {
        await using var shop = new TestShop().WithDresses(Dresses).WithPast(800, Dresses);
        await shop.TrainAsync();
        await using var app = await RunningRanking.StartAsync(shop.Data, ("Ranking:RandomShare", "0.2"));
        for (var visitor = 0; visitor < 12; visitor++)
        {
            var size = 3 + visitor;
            var seen = new List<string>();
            for (var page = 1; seen.Count < Dresses; page++)
            {
                var answer = await app.PageAsync($"visitorId=x{visitor}&page={page}&pageSize={size}");
                Assert.NotEmpty(answer.Results);
                seen.AddRange(answer.Results.Select(result => result.Id));
                // Meanwhile the visitor looks at what was found, others shop, and a new version comes.
                await app.Get<ISessionStore>().RecordAsync(
                    new[] { new VisitorAction($"x{visitor}", "s", EventType.DetailPageView, answer.Results[^1].Id, DateTimeOffset.UtcNow) }, default);
                if (visitor == 3 && page == 2)
                    await shop.TrainAsync(seed: 2);
                if (visitor is 5 && page == 2)
                    shop.Rule("""{ "rules": [ { "name": "late", "pin": ["p1"] } ] }""");
                await app.Get<Refresher>().RefreshAllAsync(default);
            }

            Assert.Equal(Dresses, seen.Distinct().Count());
            Assert.Equal(Dresses, seen.Count);
            Assert.Empty((await app.PageAsync($"visitorId=x{visitor}&page=1000&pageSize={size}")).Results);
        }
    }

    [Theory]
    [InlineData("pageSize=0", "pageSize")]
    [InlineData("pageSize=101", "pageSize")]
    [InlineData("pageSize=ten", "pageSize")]
    [InlineData("page=0", "page")]
    [InlineData("page=-1", "page")]
    [InlineData("page=99999999999", "page")]
    [InlineData("sort=best", "sort")]
    [InlineData("view=all", "view")]
    [InlineData("filter=brand", "filter")]
    [InlineData("filter=nothing:x", "filter")]
    [InlineData("filter=price:cheap", "filter")]
    [InlineData("filter=price:50..10", "filter")]
    [InlineData("visitorId=%00", "visitorId")]
    [InlineData("userId=a%0Ab", "userId")]
    public async Task A_mistake_is_answered_with_the_fields_name(string parameters, string field)
    {
        await using var shop = new TestShop().WithDresses(10);
        await shop.RefreshAsync();
        await using var app = await RunningRanking.StartAsync(shop.Data);
        using var answer = await app.Http.GetAsync(new Uri($"/v1/listings/{Uri.EscapeDataString(TestShop.Dresses)}?{parameters}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(field, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("field").GetString());
    }

    [Theory]
    [InlineData("Men")]
    [InlineData("women > dresses")]
    [InlineData("%F0%9F%91%97")]
    [InlineData("' OR 1=1 --")]
    [InlineData("../../etc/passwd")]
    public async Task An_unknown_category_is_not_found(string category)
    {
        await using var shop = new TestShop().WithDresses(10);
        await shop.RefreshAsync();
        await using var app = await RunningRanking.StartAsync(shop.Data);
        using var answer = await app.Http.GetAsync(new Uri($"/v1/listings/{Uri.EscapeDataString(category)}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("category", JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("field").GetString());
    }

    [Fact]
    public async Task A_pinned_product_says_why_it_stands_there()
    {
        await using var shop = new TestShop().WithDresses(Dresses);
        shop.Rule("""{ "rules": [ { "name": "summer", "pin": ["p17"] } ] }""");
        await shop.RefreshAsync();
        await using var app = await RunningRanking.StartAsync(shop.Data);
        var first = (await app.PageAsync("visitorId=v")).Results[0];
        Assert.Equal("p17", first.Id);
        Assert.Contains("pinned by summer", first.Why!);
        Assert.Equal("p17", (await app.PageAsync("visitorId=v&filter=color:blue")).Results[0].Id);
        Assert.DoesNotContain("p17", (await app.PageAsync("visitorId=v&filter=color:red")).Results.Select(result => result.Id));
    }

    [Fact]
    public async Task Some_answers_carry_the_features_of_their_products()
    {
        await using var shop = new TestShop().WithDresses(Dresses).WithPast(800, Dresses);
        await shop.TrainAsync();
        await using var app = await RunningRanking.StartAsync(shop.Data, ("Ranking:LoggedShare", "1"));
        var page = await app.PageAsync("pageSize=10");
        Assert.Equal(10 * Ranking.Features.FeatureSet.Count, LoggedFeatures.Read(page.Features!)!.Length);
    }

    [Fact]
    public void Any_text_of_a_filter_is_read_or_refused() => Gen.String.Sample(text =>
    {
        var filter = Hosting.Lists.ListFilter.Parse(text);
        Assert.True(filter is null || filter.ToString() == text);
        _ = filter is null ? null : ListFilter.Range(filter.Value);
    });
}
