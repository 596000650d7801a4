namespace Platform.Learning.Search.Text;

/// <summary>
/// The Swedish stemmer of Snowball (Porter, snowballstem.org, "Swedish stemming algorithm"), over folded letters: å and ä are a, ö is o, which its rules
/// for vowels do not tell apart.
/// </summary>
internal static class SwedishStemmer
{
    private const string Vowels = "aeiouy";

    /// <summary>Letters before which a final s is an ending.</summary>
    private const string BeforeS = "bcdfghjklmnoprtvy";

    /// <summary>Endings of step 1, the longest first.</summary>
    private static readonly string[] Endings =
    [
        "heterna", "hetens", "heter", "heten", "anden", "arnas", "ernas", "ornas", "andes", "andet", "arens", "arna", "erna", "orna", "ande", "arne", "aste",
        "aren", "ades", "erns", "ade", "are", "ern", "ens", "het", "ast", "ad", "en", "ar", "er", "or", "as", "es", "at", "a", "e",
    ];

    /// <summary>Pairs of consonants of step 2, which lose the last.</summary>
    private static readonly string[] Pairs = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];

    public static string Stem(string word)
    {
        var region = SuffixRegion.After(word, Vowels, least: 3);
        if (region >= word.Length)
            return word;
        word = WithoutEnding(word, region);
        foreach (var pair in Pairs)
        {
            if (SuffixRegion.Ends(word, pair, region))
            {
                word = word[..^1];
                break;
            }
        }

        if (SuffixRegion.Ends(word, "lost", region) || SuffixRegion.Ends(word, "fullt", region))
            return word[..^1];
        if (SuffixRegion.Ends(word, "lig", region) || SuffixRegion.Ends(word, "els", region))
            return word[..^3];
        return SuffixRegion.Ends(word, "ig", region) ? word[..^2] : word;
    }

    private static string WithoutEnding(string word, int region)
    {
        foreach (var ending in Endings)
        {
            if (SuffixRegion.Ends(word, ending, region))
                return word[..^ending.Length];
        }

        return SuffixRegion.Ends(word, "s", region) && word.Length > 1 && BeforeS.Contains(word[^2], StringComparison.Ordinal) ? word[..^1] : word;
    }
}
