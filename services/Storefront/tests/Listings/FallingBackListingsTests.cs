using Platform.Contracts;
using Platform.Storefront.Listings;

namespace Platform.Storefront.Tests.Listings;

/// <summary>Lists and search results from services that answer, fail, hang or break off.</summary>
public sealed class FallingBackListingsTests
{
    private const string Dresses = "/category/Women%20%3E%20Dresses";

    [Fact]
    public async Task Where_services_are_asked_their_list_is_shown_in_their_order()
    {
        await using var shop = await StartAsync();
        using var shopper = shop.NewShopper();
        var page = await shopper.GetAsync(Dresses + "?sort=price&page=2&filter=brand:Acme");
        var list = ShownBlock.Of(page).Single(block => block.Placement == "listing");
        Assert.Equal(["p39", "p38", "p37"], list.ProductIds);
        Assert.Equal("token-of-a-list", list.Token);
        Assert.Contains("77 products", page, StringComparison.Ordinal);
        Assert.Contains("a-ranker", page, StringComparison.Ordinal);
        Assert.Contains("value=\"brand:Acme\" checked", page, StringComparison.Ordinal);
        var asked = Assert.Single(shop.Platform.Requests, request => request.StartsWith("/v1/listings", StringComparison.Ordinal));
        Assert.StartsWith("/v1/listings/Women%20%3E%20Dresses?page=2&pageSize=24&sort=price&visitorId=", asked, StringComparison.Ordinal);
        Assert.EndsWith("&filter=brand%3AAcme", asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_searched_for_instead_is_said()
    {
        await using var shop = await StartAsync();
        using var shopper = shop.NewShopper();
        var page = await shopper.GetAsync("/search?query=kjole");
        Assert.Contains("“a corrected query”", page, StringComparison.Ordinal);
        Assert.Equal(["p39", "p38", "p37"], ShownBlock.Of(page).Single(block => block.Placement == "search").ProductIds);
        Assert.Contains("from the service", await shopper.GetAsync("/suggest?query=re"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ServiceState.Fails)]
    [InlineData(ServiceState.Hangs)]
    [InlineData(ServiceState.Aborts)]
    [InlineData(ServiceState.Refuses)]
    public async Task A_service_that_is_out_of_order_is_stood_in_for_by_the_shop_itself(ServiceState state)
    {
        await using var shop = await StartAsync(("Listings:Deadline", "00:00:00.100"));
        (shop.Platform.Ranking, shop.Platform.Search) = (state, state);
        using var shopper = shop.NewShopper();
        Assert.Equal("p0", ShownBlock.Of(await shopper.GetAsync(Dresses)).Single(block => block.Placement == "listing").ProductIds.First());
        Assert.Equal(24, ShownBlock.Of(await shopper.GetAsync("/search?query=red+dress")).Single(block => block.Placement == "search").ProductIds.Count());
        Assert.Contains("Dresses", await shopper.GetAsync("/suggest?query=dre"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dead_service_for_search_does_not_keep_lists_from_the_one_for_ranking()
    {
        await using var shop = await StartAsync(("BreakAfterCalls", "2"), ("BreakFor", "01:00:00"));
        shop.Platform.Search = ServiceState.Fails;
        using var shopper = shop.NewShopper();
        for (var search = 0; search < 4; search++)
            await shopper.GetAsync("/search?query=red");
        Assert.Equal(2, shop.Platform.Requests.Count(request => request.StartsWith("/v1/search", StringComparison.Ordinal)));
        Assert.Contains("a-ranker", await shopper.GetAsync(Dresses), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Told_not_to_the_shop_asks_nobody()
    {
        await using var shop = await RunningShop.StartAsync(("Listings:AskServices", "false"));
        using var shopper = shop.NewShopper();
        await shopper.GetAsync(Dresses);
        await shopper.GetAsync("/search?query=red");
        Assert.DoesNotContain(shop.Platform.Requests, request => request.StartsWith("/v1/listings", StringComparison.Ordinal) || request.StartsWith("/v1/search", StringComparison.Ordinal));
    }

    [Fact]
    public void Services_are_asked_unless_somebody_says_otherwise() => Assert.True(new ListingOptions().AskServices);

    [Fact]
    public async Task A_search_without_a_model_that_finds_nothing_is_stood_in_for_and_one_with_a_model_is_believed()
    {
        await using var shop = await StartAsync();
        using var shopper = shop.NewShopper();
        shop.Platform.List = Nothing;
        Assert.NotEmpty(ShownBlock.Of(await shopper.GetAsync("/search?query=red+dress")).Single(block => block.Placement == "search").ProductIds);
        Assert.NotEmpty(ShownBlock.Of(await shopper.GetAsync(Dresses)).Single(block => block.Placement == "listing").ProductIds);
        shop.Platform.List = Nothing with { Model = "search", Version = "20260202T000000Z" };
        Assert.Contains("Nothing was found for “red dress”.", await shopper.GetAsync("/search?query=red+dress"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_suggestions_of_the_service_the_shop_has_its_own()
    {
        await using var shop = await StartAsync();
        using var shopper = shop.NewShopper();
        shop.Platform.Suggestions = [];
        Assert.Contains("Dresses", await shopper.GetAsync("/suggest?query=dre"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Features_go_back_with_the_impression_as_they_came()
    {
        await using var shop = await StartAsync();
        using var shopper = shop.NewShopper();
        shop.Platform.List = Nothing with { Results = [new("p3", 2), new("p1", 1)], TotalSize = 2, Rung = Rungs.Session, Model = "a-ranker", Features = "AAAA" };
        await shopper.GetAsync(Dresses);
        await shop.EventsSettledAsync();
        var impression = Assert.Single(shop.Platform.Events, one => one.Placement == "listing");
        Assert.Equal(["AAAA"], impression.Attributes!["features"].Text);
        // A row of a product that is not shown would be taken for another's.
        shop.Platform.List = shop.Platform.List with { Results = [new("p3", 2), new("unknown", 1)] };
        await shopper.GetAsync(Dresses);
        await shop.EventsSettledAsync();
        Assert.Null(shop.Platform.Events.Last(one => one.Placement == "listing").Attributes);
    }

    [Theory]
    [InlineData("en", "We searched for “red dress” instead of", "Without “Size 38”", "Understood as: Red, Up to ")]
    [InlineData("sv", "Vi sökte efter ”red dress” i stället för", "Utan ”Storlek 38”", "Tolkat som: ")]
    [InlineData("de", "Wir haben nach „red dress“ statt", "Ohne „Größe 38“", "Verstanden als: ")]
    public async Task How_a_query_was_read_is_said(string language, string corrected, string relaxed, string understood)
    {
        await using var shop = await StartAsync();
        using var shopper = shop.NewShopper(language);
        shop.Platform.List = Nothing with
        {
            Results = [new("p3", 2)], TotalSize = 1, Rung = Rungs.Hybrid, Model = "search",
            CorrectedQuery = "red dress", Understood = ["color:red", "price:..50"], Relaxed = ["size:38"],
        };
        var page = await shopper.GetAsync("/search?query=red+dres+38");
        Assert.All(new[] { corrected, relaxed, understood }, sentence => Assert.Contains(sentence, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Why_a_product_was_put_where_it_stands_is_said_on_demand()
    {
        await using var shop = await StartAsync();
        using var shopper = shop.NewShopper();
        shop.Platform.List = Nothing with { Results = [new("p3", 2, Why: ["pinned by summer"])], TotalSize = 1, Rung = Rungs.Session, Model = "a-ranker" };
        Assert.Contains("<dt>Red dress 3</dt><dd>pinned by summer</dd>", await shopper.GetAsync(Dresses), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_services_facets_those_are_shown_that_somebody_would_choose_by()
    {
        await using var shop = await StartAsync();
        using var shopper = shop.NewShopper();
        shop.Platform.List = Nothing with
        {
            Results = [new("p3", 2)], TotalSize = 9, Rung = Rungs.Session, Model = "a-ranker",
            Facets =
            [
                new Facet("category", [new("Women", 9), new("Women > Dresses", 9)]), new Facet("garment", [new("dress", 5), new("skirt", 4)]),
                new Facet("pattern", [new("plain", 9)]), new Facet("size", [new("M", 9), new("S", 3)]),
            ],
        };
        var page = await shopper.GetAsync(Dresses);
        Assert.True(page.IndexOf("value=\"size:S\"", StringComparison.Ordinal) < page.IndexOf("value=\"size:M\"", StringComparison.Ordinal));
        foreach (var facet in shop.Platform.List.Facets.Take(3))
            Assert.DoesNotContain($"value=\"{facet.Name}:", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beyond_the_last_page_a_services_last_page_is_shown()
    {
        await using var shop = await StartAsync();
        using var shopper = shop.NewShopper();
        shop.Platform.List = Nothing with { TotalSize = 30, Rung = Rungs.Session, Model = "a-ranker" };
        await shopper.GetAsync(Dresses + "?page=9");
        Assert.Equal(["page=9", "page=2"], shop.Platform.Requests.Where(request => request.StartsWith("/v1/listings", StringComparison.Ordinal))
            .Select(request => request.Split('?', '&')[1]));
    }

    [Fact]
    public void A_wrong_deadline_is_named() =>
        Assert.StartsWith("Deadline: ", new ListingOptions { Deadline = TimeSpan.Zero }.Problem, StringComparison.Ordinal);

    private static ListAnswer Nothing { get; } = new()
    {
        Results = [], TotalSize = 0, Facets = [], AttributionToken = "token-of-a-list", Model = "", Version = "", Rung = Rungs.None,
        Experiments = new Dictionary<string, string>(),
    };

    /// <summary>Whoever answers has all the time that a busy machine takes.</summary>
    private static Task<RunningShop> StartAsync(params (string, string)[] settings) =>
        RunningShop.StartAsync([("Listings:AskServices", "true"), ("Listings:Deadline", "00:01:00"), .. settings]);
}
