using Platform.Contracts;
using Platform.Hosting.Lists;
using Platform.Storefront.Languages;
using Platform.Storefront.Listings;
using Platform.Storefront.Tests.Listings;

namespace Platform.Storefront.Tests.Search;

public sealed class OwnSearchTests
{
    private readonly TestCatalogue _catalogue = new(
    [
        Of("dress", "Red polka-dot dress", "Almaström", "Women > Dresses", "red", "Röd prickig klänning"),
        Of("shoe", "Red sneakers", "Birch", "Women > Shoes", "red", "Röda sneakers"),
        Of("coat", "Winter coat", "Birch", "Women > Coats & jackets", "navy", "Vinterkappa"),
        Of("shirt", "Striped shirt with a red dress print", "Cedar", "Men > Shirts", "white", "Randig skjorta"),
    ], new Terms());

    [Theory]
    [InlineData("red dress", "dress", "shirt")]
    [InlineData("RED   dresses", "dress", "shirt")]
    [InlineData("klänning", "dress")]
    [InlineData("klanning", "dress")]
    [InlineData("almastrom", "dress")]
    [InlineData("birch", "shoe", "coat")]
    [InlineData("marinblå", "coat")]
    [InlineData("wint", "coat")]
    public async Task A_query_finds_what_has_all_its_words_the_best_first(string query, params string[] ids) =>
        Assert.Equal(ids, await FindAsync(query));

    [Fact]
    public async Task Where_no_product_has_all_words_those_with_the_most_are_found() => Assert.Equal(["shoe"], await FindAsync("red sneakers birch wool"));

    [Theory]
    [InlineData("sneekers", "sneakers", "shoe")]
    [InlineData("red snaekers", "red sneakers", "shoe")]
    [InlineData("striepd shirt", "striped shirt", "shirt")]
    public async Task A_slip_of_the_finger_is_put_right_and_said(string query, string read, string id)
    {
        var answer = await _catalogue.AskAsync(new ListingQuestion { Query = query });
        Assert.Equal(read, answer.CorrectedQuery);
        Assert.Contains(id, await FindAsync(query));
    }

    [Theory]
    [InlineData("qqqqq")]
    [InlineData("")]
    [InlineData("<>!?")]
    public async Task What_nobody_has_finds_nothing(string query)
    {
        var answer = await _catalogue.AskAsync(new ListingQuestion { Query = query });
        Assert.Equal(0, answer.TotalSize);
        Assert.Empty(answer.Products);
    }

    [Fact]
    public async Task Results_can_be_narrowed_and_put_into_order_like_any_list()
    {
        var answer = await _catalogue.AskAsync(new ListingQuestion { Query = "red" });
        Assert.Equal(["Women 2", "Men 1"], TestCatalogue.Values(answer, "category"));
        Assert.Equal(["shoe"], await _catalogue.IdsAsync(new ListingQuestion { Query = "red", Filters = [new("brand", "Birch")] }));
        Assert.Equal(["dress", "shoe"], await _catalogue.IdsAsync(
            new ListingQuestion { Query = "red", Filters = [new("category", "Women")], Sort = ListSort.Price }));
        Assert.Equal(("words", Rungs.Catalogue), (answer.Model, answer.Rung));
    }

    [Theory]
    [InlineData("dre", "en", "category: Dresses")]
    [InlineData("klä", "sv", "category: Klänningar")]
    [InlineData("jack", "en", "category: Coats & jackets")]
    [InlineData("alm", "en", "brand: Almaström")]
    [InlineData("red sne", "en", "words: red sneakers")]
    [InlineData("röd pri", "sv", "words: röd prickig")]
    public async Task The_beginning_of_a_query_says_what_may_be_meant(string typed, string language, string suggestion) =>
        Assert.Contains(suggestion, await _catalogue.SuggestAsync(typed, language));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("zzz")]
    [InlineData("winter sne")]
    public async Task Nothing_is_suggested_that_would_find_nothing(string typed) => Assert.Empty(await _catalogue.SuggestAsync(typed));

    [Fact]
    public async Task A_category_is_named_in_the_language_of_the_page_in_whichever_it_was_typed() =>
        Assert.Contains("category: Dresses", await _catalogue.SuggestAsync("klänn", "en"));

    private Task<string[]> FindAsync(string query) => _catalogue.IdsAsync(new ListingQuestion { Query = query });

    private static Product Of(string id, string title, string brand, string category, string color, string swedish) => new()
    {
        Id = id, Title = title, Brand = brand, Categories = [category], Colors = [color], Price = new Money(200 - (10 * id.Length), "EUR"),
        Translations = new Dictionary<string, ProductText> { ["sv"] = new() { Title = swedish } },
    };

    private sealed class Terms : IShopTerms
    {
        public string Translate(string term, string language) => (term, language) switch
        {
            ("Dresses", "sv") => "Klänningar",
            ("navy", "sv") => "marinblå",
            _ => term,
        };
    }
}
