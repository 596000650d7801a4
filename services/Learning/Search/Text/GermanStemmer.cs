namespace Platform.Learning.Search.Text;

/// <summary>
/// The German stemmer of Snowball (Porter, snowballstem.org, "German stemming algorithm"), steps 1 and 2, over folded letters: it takes the umlauts off
/// at its end in any case. Of step 3 only -heit, -keit and -ung are left out on purpose: they make other things of things ("Kleidung" is no "Kleid").
/// </summary>
internal static class GermanStemmer
{
    private const string Vowels = "aeiouy";
    private const string BeforeS = "bdfghklmnrt";
    private const string BeforeSt = "bdfghklmnt";

    public static string Stem(string word)
    {
        var region = SuffixRegion.After(word, Vowels, least: 3);
        return region >= word.Length ? word : WithoutDegree(WithoutCase(word, region), region);
    }

    /// <summary>Step 1: the cases and plurals of nouns and adjectives.</summary>
    private static string WithoutCase(string word, int region)
    {
        if (SuffixRegion.Ends(word, "ern", region))
            return word[..^3];
        if (SuffixRegion.Ends(word, "em", region) || SuffixRegion.Ends(word, "er", region))
            return word[..^2];
        var ending = SuffixRegion.Ends(word, "en", region) || SuffixRegion.Ends(word, "es", region) ? 2 : SuffixRegion.Ends(word, "e", region) ? 1 : 0;
        if (ending > 0)
        {
            word = word[..^ending];
            return word.EndsWith("niss", StringComparison.Ordinal) ? word[..^1] : word;
        }

        return SuffixRegion.Ends(word, "s", region) && BeforeS.Contains(word[^2], StringComparison.Ordinal) ? word[..^1] : word;
    }

    /// <summary>Step 2: degrees.</summary>
    private static string WithoutDegree(string word, int region)
    {
        if (SuffixRegion.Ends(word, "est", region))
            return word[..^3];
        if (SuffixRegion.Ends(word, "en", region) || SuffixRegion.Ends(word, "er", region))
            return word[..^2];
        return SuffixRegion.Ends(word, "st", region) && word.Length > 5 && BeforeSt.Contains(word[^3], StringComparison.Ordinal) ? word[..^2] : word;
    }
}
