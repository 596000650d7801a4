using CsCheck;
using Platform.Learning.Search.Text;

namespace Platform.Learning.Tests.Search.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Röda KLÄNNINGAR", "roda klanningar")]
    [InlineData("Straße", "strasse")]
    [InlineData("cre\u0301me", "creme")]
    [InlineData("women's shoes", "womens shoes")]
    [InlineData("👗 dress\u0000\u202e red", "dress red")]
    [InlineData("שמלה אדומה", "שמלה אדומה")]
    [InlineData("ＵＳＢ", "usb")]
    [InlineData("so\u00adft", "soft")]
    [InlineData("", "")]
    public void Texts_become_folded_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', Tokenizer.Cut(text).Where(token => !token.IsPart).Select(token => token.Text)));

    [Fact]
    public void What_a_hyphen_joins_is_also_one_word() =>
        Assert.Contains(new Token("wifi", 1, IsPart: true), Tokenizer.Cut("wi-fi"));

    [Fact]
    public void A_number_is_parted_from_its_unit_and_kept_whole_too() =>
        Assert.Equal([new Token("500gb", 0, true), new Token("500", 0), new Token("gb", 1)], Tokenizer.Cut("500GB"));

    [Fact]
    public void Any_text_is_cut_without_failing_into_bounded_words_in_order() => Gen.String.Sample(text =>
    {
        var tokens = Tokenizer.Cut(text);
        return tokens.TrueForAll(token => token.Text.Length is > 0 and <= 3 * Tokenizer.LongestWord)
            && tokens.Where(token => !token.IsPart).Select(token => token.Position).SequenceEqual(Enumerable.Range(0, tokens.Count(token => !token.IsPart)));
    });
}
