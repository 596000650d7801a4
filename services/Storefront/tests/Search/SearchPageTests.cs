using System.Text.Json;
using Platform.Contracts;

namespace Platform.Storefront.Tests.Search;

public sealed class SearchPageTests
{
    [Fact]
    public async Task A_query_is_answered_told_of_and_kept_in_its_box()
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper();
        var page = await shopper.GetAsync("/search?query=red+dress+7");
        Assert.Equal("p7", ShownBlock.Of(page).Single(block => block.Placement == "search").ProductIds.First());
        Assert.Contains("type=\"search\" value=\"red dress 7\"", page, StringComparison.Ordinal);
        Assert.Equal("red dress 7", Shopper.Hidden(page, "query"));
        await shop.EventsSettledAsync();
        Assert.Equal("red dress 7", shop.Platform.Events.Single(one => one.EventType == EventType.Search).SearchQuery);
        Assert.Contains(shop.Platform.Events, one => one.EventType == EventType.Impression && one.Placement == "search");
    }

    [Fact]
    public async Task Swedish_words_find_what_is_called_so()
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper("sv");
        Assert.Contains("Röd klänning 3", await shopper.GetAsync("/search?query=roda+klänning+3"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_says_so_and_shows_something_else()
    {
        await using var shop = await RunningShop.StartAsync();
        using var shopper = shop.NewShopper();
        var page = await shopper.GetAsync("/search?query=zzzz");
        Assert.Contains("Nothing was found for “zzzz”.", page, StringComparison.Ordinal);
        Assert.Equal(["you-might-also-like"], ShownBlock.Of(page).Select(block => block.Placement));
    }

    [Fact]
    public async Task Suggestions_are_json()
    {
        await using var shop = await RunningShop.StartAsync();
        using var http = new HttpClient { BaseAddress = shop.Address };
        using var answer = JsonDocument.Parse(await http.GetStringAsync("/suggest?query=sho"));
        var first = answer.RootElement.GetProperty("suggestions")[0];
        Assert.Equal(("Shoes", "category", "Women > Shoes"), (first.GetProperty("text").GetString(), first.GetProperty("kind").GetString(), first.GetProperty("category").GetString()));
    }
}
