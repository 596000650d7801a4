using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Platform.Contracts;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>The shop's lists and searches are those of the services for ranking and search, without anybody having to say so.</summary>
[Collection(ShopCollection.Name)]
public sealed partial class ServedListsTests(SmallShop shop)
{
    [Fact]
    public async Task A_category_is_listed_by_ranking_and_its_token_says_so()
    {
        var page = await shop.Http.GetStringAsync(Shopping.Dresses);
        var (token, model) = BlockOf(page, "listing");
        Assert.True(AttributionToken.TryParse(token, out var read), token);
        Assert.Equal(("listing", model), (read.Placement, read.Model));
        Assert.NotEqual("shelves", model);
        Assert.NotEqual("catalogue", read.Rung);
    }

    [Theory]
    [InlineData("filter=brand")]
    [InlineData("filter=color")]
    [InlineData("filter=size")]
    [InlineData("filter=price")]
    public async Task What_a_list_offers_to_narrow_it_by_is_taken_by_the_service(string start)
    {
        foreach (var address in new[] { Shopping.Dresses + "?", "/search?query=dress&" })
        {
            var page = WebUtility.HtmlDecode(await shop.Http.GetStringAsync(address));
            var filter = Values().Matches(page).Select(value => value.Groups[1].Value).First(value => $"filter={value}".StartsWith($"{start}:", StringComparison.Ordinal));
            var narrowed = await shop.Http.GetStringAsync($"{address}filter={Uri.EscapeDataString(filter)}");
            var (_, model) = BlockOf(narrowed, address.StartsWith("/search", StringComparison.Ordinal) ? "search" : "listing");
            Assert.True(model is not ("shelves" or "words"), $"{address} with {filter}: {model}");
        }
    }

    [Fact]
    public async Task A_filter_that_ranking_does_not_know_is_no_error_of_the_shop()
    {
        var page = await shop.Http.GetStringAsync(Shopping.Dresses + "?filter=nonsense:yes");
        Assert.Equal("shelves", BlockOf(page, "listing").Model);
    }

    [Fact]
    public async Task A_search_is_answered_by_the_search_service_and_a_slip_is_mended_and_told()
    {
        Assert.Equal("search", BlockOf(await shop.Http.GetStringAsync("/search?query=dress"), "search").Model);
        var page = WebUtility.HtmlDecode(await shop.Http.GetStringAsync("/search?query=drress"));
        Assert.Equal("search", BlockOf(page, "search").Model);
        Assert.Contains("instead of “drress”", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suggestions_are_those_of_the_search_service()
    {
        var own = await shop.Http.GetStringAsync("/v1/suggest?query=dre&language=en");
        using var answer = JsonDocument.Parse(own);
        Assert.NotEqual(0, answer.RootElement.GetProperty("suggestions").GetArrayLength());
        Assert.Equal(own, await shop.Http.GetStringAsync("/suggest?query=dre"));
    }

    private static (string Token, string Model) BlockOf(string page, string placement)
    {
        var block = Block().Matches(page).FirstOrDefault(block => block.Groups[1].Value == placement);
        Assert.True(block is not null, string.Create(CultureInfo.InvariantCulture, $"No {placement} in {page.Length} characters."));
        return (WebUtility.HtmlDecode(block.Groups[2].Value), block.Groups[3].Value);
    }

    [GeneratedRegex("data-placement=\"([^\"]+)\" data-token=\"([^\"]*)\" data-rung=\"[^\"]*\" data-model=\"([^\"]*)\"")]
    private static partial Regex Block();

    [GeneratedRegex("name=\"filter\" value=\"([^\"]+)\"")]
    private static partial Regex Values();
}
