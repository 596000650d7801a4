namespace Platform.Learning.Search.Text;

/// <summary>Tells the language of many texts by the small words that it cannot do without.</summary>
public static class LanguageGuess
{
    private const int MostTexts = 2_000;

    private static readonly (string Code, Language Language)[] Known = [("en", Language.English), ("sv", Language.Swedish), ("de", Language.German)];

    /// <summary>The code of the language that most small words are of; English where there are none.</summary>
    public static string Of(IEnumerable<string> texts)
    {
        var counts = new int[Known.Length];
        foreach (var text in texts.Take(MostTexts))
        {
            foreach (var token in Tokenizer.Cut(text))
            {
                for (var language = 0; language < Known.Length; language++)
                    counts[language] += StopWords.Contains(Known[language].Language, token.Text) ? 1 : 0;
            }
        }

        return Known[Array.IndexOf(counts, counts.Max())].Code;
    }
}
