using System.Text.RegularExpressions;
using Platform.Storefront.Languages;

namespace Platform.Storefront.Tests.Languages;

public sealed partial class ShopTextsTests
{
    public static TheoryData<string> Languages => [.. ShopLanguage.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_all_texts(string language) =>
        Assert.Equal(ShopTexts.Read("en").Keys.Order(StringComparer.Ordinal), ShopTexts.Read(language).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_text_has_the_same_places_in_every_language(string language)
    {
        var texts = ShopTexts.Read(language);
        foreach (var (key, english) in ShopTexts.Read("en"))
            Assert.Equal((key, Places(english)), (key, Places(texts[key])));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_is_empty_and_every_place_is_closed(string language) => Assert.All(ShopTexts.Read(language), text =>
    {
        Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key);
        Assert.DoesNotContain('{', Place().Replace(text.Value, ""));
    });

    [Fact]
    public void The_languages_differ()
    {
        var (english, swedish, german) = (ShopTexts.Read("en"), ShopTexts.Read("sv"), ShopTexts.Read("de"));
        Assert.NotEqual(english["shop.home"], swedish["shop.home"]);
        Assert.True(english.Keys.Count(key => english[key] == german[key]) < english.Count / 5);
        Assert.True(english.Keys.Count(key => english[key] == swedish[key]) < english.Count / 5);
    }

    [Fact]
    public void Every_text_that_the_sources_name_is_there()
    {
        var texts = ShopTexts.Read("en");
        var sources = Sources.All().ToArray();
        var named = sources.SelectMany(source => Named().Matches(source).Select(found => found.Groups[1].Value)).ToArray();
        var counted = sources.SelectMany(source => Counted().Matches(source).Select(found => found.Groups[1].Value)).ToArray();
        Assert.NotEmpty(named);
        Assert.All(named, key => Assert.Contains(key, texts));
        Assert.All(counted, key => Assert.True(texts.ContainsKey($"{key}.one") && texts.ContainsKey($"{key}.other"), key));
    }

    private static string Places(string text) => string.Join(' ', Place().Matches(text).Select(place => place.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();

    [GeneratedRegex("""[Tt]exts?(?:\[|\.Of\()"([\w.-]+)"[\],)]""")]
    private static partial Regex Named();

    [GeneratedRegex("""[Tt]ext\.Count\("([\w.-]+)",""")]
    private static partial Regex Counted();
}
