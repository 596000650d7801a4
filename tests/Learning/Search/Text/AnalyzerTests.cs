using Platform.Learning.Search.Text;

namespace Platform.Learning.Tests.Search.Text;

public sealed class AnalyzerTests
{
    [Theory]
    [InlineData(Language.English, "dress dresses")]
    [InlineData(Language.English, "watch watches")]
    [InlineData(Language.English, "battery batteries")]
    [InlineData(Language.English, "shoe shoes")]
    [InlineData(Language.English, "woman women womens")]
    [InlineData(Language.English, "scarf scarves")]
    [InlineData(Language.Swedish, "klanning klanningar klanningen klanningarna")]
    [InlineData(Language.Swedish, "jacka jackor jackorna")]
    [InlineData(Language.Swedish, "rod roda")]
    [InlineData(Language.German, "kleid kleider kleidern kleides")]
    [InlineData(Language.German, "rot rote roter rotes roten")]
    [InlineData(Language.German, "hemd hemden")]
    public void Forms_of_a_word_have_one_stem(Language language, string forms)
    {
        var analyzer = new Analyzer(language);
        Assert.Single(forms.Split(' ').Select(analyzer.Stem).Distinct());
    }

    [Theory]
    [InlineData(Language.English, "dress", "desk")]
    [InlineData(Language.English, "glass", "glas")]
    [InlineData(Language.English, "universal", "university")]
    [InlineData(Language.German, "kleid", "kleidung")]
    public void Different_words_keep_different_stems(Language language, string one, string other)
    {
        var analyzer = new Analyzer(language);
        Assert.NotEqual(analyzer.Stem(one), analyzer.Stem(other));
    }

    [Fact]
    public void A_compound_is_split_into_words_of_the_catalogue_with_linking_letters()
    {
        var swedish = CompoundSplitter.For(Language.Swedish, new Dictionary<string, int> { ["sommar"] = 20, ["klanning"] = 50, ["arbete"] = 9, ["arbets"] = 1, ["byxa"] = 30, ["fest"] = 4 })!;
        Assert.Equal(["sommar", "klanning"], swedish.Split("sommarklanning"));
        Assert.Equal(["fest", "klanning"], swedish.Split("festklanning"));
        Assert.Empty(swedish.Split("klanning"));
        Assert.Empty(swedish.Split("lampa"));
        var german = CompoundSplitter.For(Language.German, new Dictionary<string, int> { ["damen"] = 40, ["dame"] = 5, ["kleid"] = 60, ["hochzeit"] = 8 })!;
        Assert.Equal(["hochzeit", "kleid"], german.Split("hochzeitskleid"));
        Assert.Equal(["damen", "kleid"], german.Split("damenkleid"));
        Assert.Null(CompoundSplitter.For(Language.English, new Dictionary<string, int>()));
    }

    [Theory]
    [InlineData("sv-SE", Language.Swedish)]
    [InlineData("de", Language.German)]
    [InlineData("EN_us", Language.English)]
    [InlineData("eng", Language.Other)]
    [InlineData(null, Language.Other)]
    public void Languages_are_told_by_their_codes(string? code, Language language) => Assert.Equal(language, Languages.Of(code));
}
