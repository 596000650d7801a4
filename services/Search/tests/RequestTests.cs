using System.Net;
using static Platform.Search.Tests.TestShops;

namespace Platform.Search.Tests;

public sealed class RequestTests
{
    [Theory]
    [InlineData("/v1/search", "query")]
    [InlineData("/v1/search?query=", "query")]
    [InlineData("/v1/search?query=%20%20", "query")]
    [InlineData("/v1/search?query=dress&page=0", "page")]
    [InlineData("/v1/search?query=dress&pageSize=101", "pageSize")]
    [InlineData("/v1/search?query=dress&sort=best", "sort")]
    [InlineData("/v1/search?query=dress&filter=red", "filter")]
    [InlineData("/v1/search?query=dress&filter=price:cheap", "filter")]
    [InlineData("/v1/search?query=dress&filter=planet:mars", "filter")]
    [InlineData("/v1/search?query=dress&colour=red", "parameter")]
    [InlineData("/v1/search?query=dress&facets=some", "facets")]
    public async Task A_malformed_request_is_told_which_field_is_wrong(string path, string field)
    {
        await using var shop = Dresses();
        await shop.ChangeAsync();
        var (status, body) = await shop.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains($"\"field\":\"{field}\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_thousand_characters_are_refused_with_a_sentence()
    {
        await using var shop = Dresses();
        await shop.ChangeAsync();
        var (status, body) = await shop.GetAsync($"/v1/search?query={new string('a', 10_000)}");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("10000 characters", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dress\u0000\u0007\u001b[31m")]
    [InlineData("👗 dress 🔴")]
    [InlineData("\u202edress\u202c")]
    [InlineData("'; DROP TABLE products; -- dress")]
    [InlineData("<script>alert('dress')</script>")]
    [InlineData("${jndi:ldap://x} dress ../../etc/passwd")]
    [InlineData("dress OR 1=1 AND (\"")]
    public async Task Whatever_stands_round_a_word_the_answer_is_clear(string query)
    {
        await using var shop = Dresses();
        await shop.TrainAsync();
        var answer = await shop.SearchAsync(query);
        Assert.All(answer.Results, result => Assert.EndsWith("dress", result.Id, StringComparison.Ordinal));
        Assert.NotEmpty(answer.AttributionToken);
    }

    [Theory]
    [InlineData("שמלה אדומה")]
    [InlineData("فستان أحمر")]
    [InlineData("👗👗👗")]
    [InlineData("-")]
    [InlineData("no")]
    [InlineData("under 50")]
    [InlineData("size")]
    public async Task Whatever_is_typed_there_is_an_answer(string query)
    {
        await using var shop = Dresses();
        await shop.TrainAsync();
        Assert.True((await shop.SearchAsync(query)).TotalSize >= 0);
    }

    [Fact]
    public async Task Text_from_right_to_left_is_searched_like_any_other()
    {
        await using var shop = Dresses().With("hebrew", "שמלה אדומה", "Women > Dresses");
        await shop.TrainAsync();
        Assert.Equal(["hebrew"], await shop.FindAsync("שמלה"));
    }

    [Fact]
    public async Task Suggestions_begin_as_typed_also_after_a_slip()
    {
        await using var shop = Dresses().Searched(4, "red dress", "red-dress");
        await shop.TrainAsync();
        Assert.Contains(await shop.SuggestAsync("dre"), suggestion => suggestion is { Kind: "category", Category: "Women > Dresses" });
        Assert.Contains(await shop.SuggestAsync("red d"), suggestion => suggestion.Text == "red dress");
        Assert.NotEmpty(await shop.SuggestAsync("drees"));
        Assert.Empty(await shop.SuggestAsync("xqzzw"));
        Assert.Equal("red dress", (await shop.SuggestAsync(""))[0].Text);
    }

    [Fact]
    public async Task What_only_one_visitor_typed_is_never_suggested()
    {
        await using var shop = Dresses().Searched(1, "dress for erika mustermann", "red-dress");
        await shop.TrainAsync();
        Assert.DoesNotContain(await shop.SuggestAsync("dress f"), suggestion => suggestion.Text.Contains("erika", StringComparison.Ordinal));
    }
}
