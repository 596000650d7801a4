using CsCheck;
using Platform.Learning.Search.Spelling;
using Platform.Storefront.Search;

namespace Platform.Storefront.Tests.Search;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Blå Klänning", "bla klanning")]
    [InlineData("Straßenschuhe GRÖSSE 38", "strassenschuhe grosse 38")]
    [InlineData("  <b>T-shirt</b>, café! ", "b t shirt b cafe")]
    [InlineData("smørrebrød", "smorrebrod")]
    [InlineData("", "")]
    [InlineData("?!…", "")]
    public void Words_are_compared_without_case_and_accents(string text, string words) =>
        Assert.Equal(words, string.Join(' ', WordAnalysis.Words(text).Select(word => word.Folded)));

    [Theory]
    [InlineData("dresses", "dress")]
    [InlineData("dress", "dress")]
    [InlineData("jeans", "jean")]
    [InlineData("scarves", "scarve")]
    [InlineData("watches", "watch")]
    [InlineData("boxes", "box")]
    [InlineData("berries", "berry")]
    [InlineData("bus", "bus")]
    [InlineData("canvas", "canva")]
    [InlineData("iris", "iris")]
    public void A_plural_is_found_by_its_singular(string word, string stem) => Assert.Equal(stem, WordAnalysis.Stem(word));

    [Theory]
    [InlineData("dress", "dress", 0)]
    [InlineData("dress", "dres", 1)]
    [InlineData("dress", "drses", 1)]
    [InlineData("dress", "press", 1)]
    [InlineData("dress", "derss", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "ab", 2)]
    public void Slips_are_counted(string a, string b, int slips)
    {
        Assert.Equal(slips, EditDistance.Of(a, b, 10));
        Assert.Equal(slips, EditDistance.Of(b, a, 10));
    }

    [Fact]
    public void More_slips_than_asked_for_are_one_more_and_never_fewer_than_there_are() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 0, 8], Gen.String[Gen.Char["abc"], 0, 8], Gen.Int[0, 3]).Sample((a, b, most) =>
            Assert.Equal(Math.Min(EditDistance.Of(a, b, 100), most + 1), EditDistance.Of(a, b, most)));
}
