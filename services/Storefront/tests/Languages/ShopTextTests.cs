using Platform.Contracts;
using Platform.Storefront.Languages;

namespace Platform.Storefront.Tests.Languages;

public sealed class ShopTextTests
{
    private readonly ShopTexts _texts = new(new Colours());

    [Theory]
    [InlineData("en", "€1,234.50")]
    [InlineData("sv", "1\u00a0234,50\u00a0€")]
    [InlineData("de", "1.234,50\u00a0€")]
    public void Each_language_writes_prices_in_its_own_way(string language, string written) =>
        Assert.Equal(written, In(language).Price(new Money(1234.5m, "EUR")));

    [Theory]
    [InlineData("en", "SEK\u00a099.00")]
    [InlineData("sv", "99,00\u00a0kr")]
    [InlineData("de", "99,00\u00a0SEK")]
    public void A_currency_without_a_sign_of_its_own_is_named(string language, string written) =>
        Assert.Equal(written, In(language).Price(new Money(99, "SEK")));

    [Theory]
    [InlineData("en", "50,000", "1,234.5")]
    [InlineData("sv", "50\u00a0000", "1\u00a0234,5")]
    [InlineData("de", "50.000", "1.234,5")]
    public void Each_language_writes_numbers_in_its_own_way(string language, string whole, string part)
    {
        Assert.Equal(whole, In(language).Number(50_000));
        Assert.Equal(part, In(language).Number(1234.5, 1));
    }

    [Theory]
    [InlineData("en", "5 March 2026")]
    [InlineData("sv", "5 mars 2026")]
    [InlineData("de", "5. März 2026")]
    public void Each_language_writes_dates_in_its_own_way(string language, string written) =>
        Assert.Equal(written, In(language).Date(new DateTimeOffset(2026, 3, 5, 23, 0, 0, TimeSpan.Zero)));

    [Fact]
    public void Values_go_into_their_places_as_the_language_writes_them()
    {
        var text = new ShopText(
            ShopLanguage.Find("de")!, new Dictionary<string, string> { ["a"] = "{b} von {c} für {d}: {b}" }, new Colours());
        Assert.Equal("1.000 von x für 5,00\u00a0€: 1.000", text.Of("a", ("b", 1000), ("c", "x"), ("d", new Money(5, "EUR"))));
        Assert.Throws<KeyNotFoundException>(() => text.Of("a", ("b", 1)));
        Assert.Throws<KeyNotFoundException>(() => text["z"]);
        Assert.Null(text.Find("z"));
    }

    [Fact]
    public void Words_of_the_catalogue_are_translated_by_whoever_knows_them()
    {
        Assert.Equal("röd", In("sv").Term("red"));
        Assert.Equal("röd", In("sv").Category("Clothes > red"));
        Assert.Equal("blue", In("sv").Term("blue"));
    }

    [Fact]
    public void A_product_is_called_as_its_catalogue_says_in_that_language_else_as_it_says_at_all()
    {
        var product = new Product
        {
            Id = "p1", Title = "Red dress", Description = "Falls softly.",
            Translations = new Dictionary<string, ProductText> { ["sv"] = new() { Title = "Röd klänning" } },
        };
        Assert.Equal("Röd klänning", In("sv").Title(product));
        Assert.Equal("Falls softly.", In("sv").Description(product));
        Assert.Equal("Red dress", In("de").Title(product));
        Assert.Equal("p2", In("de").Title(new Product { Id = "p2" }));
    }

    private ShopText In(string language) => _texts.In(ShopLanguage.Find(language)!);

    private sealed class Colours : IShopTerms
    {
        public string Translate(string term, string language) => (term, language) == ("red", "sv") ? "röd" : term;
    }
}
