namespace Platform.Learning.Search.Text;

/// <summary>Makes the terms of a text that an index holds and a query asks for: words, reduced as their language has it, and the parts of compounds.</summary>
/// <param name="language">The text's language.</param>
/// <param name="compounds">Splits compounds; null where the language has none, or nothing is known of its words.</param>
public sealed class Analyzer(Language language, CompoundSplitter? compounds = null)
{
    public Language Language => language;

    /// <summary>What splits compounds; null where nothing does.</summary>
    public CompoundSplitter? Compounds => compounds;

    /// <summary>The terms of a text, in its order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">How many words are read, at most.</param>
    public List<Token> Terms(ReadOnlySpan<char> text, int most = int.MaxValue)
    {
        var words = Tokenizer.Cut(text, most);
        var terms = new List<Token>(words.Count);
        foreach (var word in words)
        {
            terms.Add(word with { Text = Stem(word.Text) });
            if (compounds is null || word.IsPart)
                continue;
            foreach (var part in compounds.Split(word.Text))
                terms.Add(new Token(Stem(part), word.Position, IsPart: true));
        }

        return terms;
    }

    /// <summary>A word without its endings.</summary>
    public string Stem(string word) => language switch
    {
        Language.English => EnglishStemmer.Stem(word),
        Language.Swedish => SwedishStemmer.Stem(word),
        Language.German => GermanStemmer.Stem(word),
        _ => word,
    };

    /// <summary>Whether a word says nothing of a product.</summary>
    public bool IsStopWord(string word) => StopWords.Contains(language, word);
}
