using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Platform.Hosting.Lists;
using Platform.Storefront.Listings;

namespace Platform.Storefront.Tests.Listings;

public sealed class ListingLinksTests
{
    [Theory]
    [InlineData("Women > Dresses", 1, "/category/Women%20%3E%20Dresses")]
    [InlineData("Women > Dresses", 3, "/category/Women%20%3E%20Dresses?page=3")]
    [InlineData("./x", 2, "/category?path=.%2Fx&page=2")]
    [InlineData("", 1, "/category")]
    [InlineData("", 2, "/category?page=2")]
    public void Any_category_makes_an_address(string path, int page, string address) =>
        Assert.Equal(address, ListingLinks.Of(new ListingQuestion { Category = path, Page = page }));

    [Fact]
    public void What_is_written_into_an_address_is_read_from_it()
    {
        var question = new ListingQuestion
        {
            Query = "röda & <b> \"kläder\"", Page = 4, Sort = ListSort.PriceDescending,
            Filters = [new("brand", "Mark & Öhman: classic"), new("price", "25..49.99"), new("color", "red")],
        };
        var address = ListingLinks.Of(question);
        Assert.StartsWith("/search?", address, StringComparison.Ordinal);
        var query = Read(address);
        var read = ListingRequest.Read(query) with { Query = ListingRequest.QueryOf(query["query"]) };
        Assert.Equal((question.Query, question.Page, question.Sort), (read.Query, read.Page, read.Sort));
        Assert.Equal(question.Filters, read.Filters);
    }

    [Theory]
    [InlineData("?page=-1", 1)]
    [InlineData("?page=abc", 1)]
    [InlineData("?page=NaN", 1)]
    [InlineData("?page=99999999999999999999", int.MaxValue)]
    [InlineData("?page=", 1)]
    [InlineData("?filter=nonsense&filter=:x&filter=x:&filter=&sort=sideways&page=2", 2)]
    public void What_cannot_be_is_passed_over(string text, int page)
    {
        var read = ListingRequest.Read(Read(text));
        Assert.Equal((page, ListSort.Relevance), (read.Page, read.Sort));
        Assert.Empty(read.Filters);
    }

    [Fact]
    public void Nobody_makes_the_shop_work_by_a_long_address()
    {
        var read = ListingRequest.Read(Read("?" + string.Join('&', Enumerable.Range(0, 500).Select(number => $"filter=brand:{number}"))));
        Assert.Equal(ListingQuestion.MostFilters, read.Filters.Count);
        Assert.Equal(ListingQuestion.LongestQuery, ListingRequest.QueryOf(new string('x', 5_000)).Length);
    }

    [Theory]
    [InlineData("Women > Dresses", "/category/Women%20%3E%20Dresses", "sort=new")]
    [InlineData("../x", "/category", "path=../x&sort=new")]
    public void A_form_keeps_what_its_fields_do_not_say(string path, string address, string hidden)
    {
        var question = new ListingQuestion { Category = path, Sort = ListSort.New, Page = 7, Filters = [new("color", "red")] };
        Assert.Equal(address, ListingLinks.FormOf(question));
        Assert.Equal(hidden, string.Join('&', ListingLinks.HiddenOf(question).Select(one => $"{one.Name}={one.Value}")));
    }

    private static QueryCollection Read(string address) => new(QueryHelpers.ParseQuery(address[address.IndexOf('?', StringComparison.Ordinal)..]));
}
