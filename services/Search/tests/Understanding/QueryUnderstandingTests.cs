using Platform.Learning.Search.Text;
using Platform.Search.Models;
using Platform.Search.Understanding;

namespace Platform.Search.Tests.Understanding;

public sealed class QueryUnderstandingTests
{
    private static readonly QueryUnderstanding Understanding = new(
        [new Analyzer(Language.English), new Analyzer(Language.Swedish), new Analyzer(Language.German)],
        [
            new Meaning("dress", "category", "Women > Dresses"), new Meaning("shoe", "category", "Women > Shoes"), new Meaning("midi", "category", "Women > Dresses > Midi"),
            new Meaning("red", "color", "red"), new Meaning("rod", "color", "red"), new Meaning("acme", "brand", "Acme"),
        ],
        word => word == "drees" ? "dress" : word);

    [Theory]
    [InlineData("red dress under 50", "red dress", "price:..50 color:red category:Women > Dresses")]
    [InlineData("dress over 20 eur", "dress", "price:20.. category:Women > Dresses")]
    [InlineData("dress between 20 and 40", "dress", "price:20..40 category:Women > Dresses")]
    [InlineData("dress less than €50", "dress", "price:..50 category:Women > Dresses")]
    [InlineData("röda skor under 500 kr", "roda skor", "price:..500 color:red")]
    [InlineData("kleid unter 50 euro", "kleid", "price:..50")]
    [InlineData("acme size 38", "acme", "size:38 brand:Acme")]
    [InlineData("red dress xl", "red dress", "size:XL color:red category:Women > Dresses")]
    [InlineData("dress shoes", "dress shoes", "category:Women > Shoes")]
    [InlineData("midi dress", "midi dress", "category:Women > Dresses > Midi")]
    [InlineData("under armour", "under armour", "")]
    [InlineData("levis 501", "levis 501", "")]
    public void Prices_sizes_and_names_become_conditions(string query, string text, string conditions)
    {
        var understood = Understanding.Read(query);
        Assert.Equal(text, understood.Text);
        Assert.Equal(conditions, string.Join(' ', understood.Conditions));
        Assert.Null(understood.Corrected);
    }

    [Theory]
    [InlineData("shoes no heels", "heels")]
    [InlineData("shoes without heels", "heels")]
    [InlineData("skor utan klack", "klack")]
    [InlineData("schuhe ohne absatz", "absatz")]
    [InlineData("shoes -heels", "heels")]
    public void What_is_not_wanted_is_taken_out(string query, string without) => Assert.Equal([without], Understanding.Read(query).Without);

    [Fact]
    public void A_mended_query_is_told() => Assert.Equal("red dress", Understanding.Read("red drees").Corrected);
}
