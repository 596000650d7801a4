using System.Text;

namespace Platform.Storefront.Search;

/// <summary>Which products have which words, and how much each says: an inverted index.</summary>
/// <param name="places">How many products there are.</param>
/// <param name="words">The words' numbers, by their stems.</param>
/// <param name="starts">Where each word's products begin; shape [words + 1].</param>
/// <param name="products">The products' places, word by word, ascending.</param>
/// <param name="weights">How much the word says of the product; in parallel.</param>
/// <param name="vocabulary">The words' spellings.</param>
internal sealed class WordIndex(
    int places, IReadOnlyDictionary<string, int> words, int[] starts, int[] products, byte[] weights, Vocabulary vocabulary)
{
    /// <summary>Words of a query that count.</summary>
    private const int MostWords = 12;

    /// <summary>Endings of a word that was typed in part, at most.</summary>
    private const int MostEndings = 40;

    public Vocabulary Vocabulary => vocabulary;

    /// <summary>How many products have a word.</summary>
    /// <param name="word">Its number.</param>
    public int CountOf(int word) => starts[word + 1] - starts[word];

    /// <summary>The places of the products that have a word, ascending.</summary>
    /// <param name="word">Its number.</param>
    public ReadOnlySpan<int> PlacesOf(int word) => products.AsSpan(starts[word]..starts[word + 1]);

    /// <summary>
    /// The products that have all words of a query, or, where none has, as many of them as any has. A rare word counts
    /// for more (its inverse document frequency: Spärck Jones 1972), and so does one that stands in the title. A word that
    /// nobody uses stands for its endings, or for the word that was probably meant.
    /// </summary>
    public WordMatches Find(string query)
    {
        var matches = new WordMatches(places);
        var read = new List<string>();
        var isCorrected = false;
        foreach (var (word, typed) in Typed(query))
        {
            var (forms, correction) = FormsOf(word);
            isCorrected |= correction is not null;
            if (forms.Length == 0)
                continue;
            read.Add(correction ?? typed);
            Score(matches, forms);
        }

        matches.Close(isCorrected ? string.Join(' ', read) : null);
        return matches;
    }

    /// <summary>The numbers of the words that a folded word stands for, and the word that was meant where it was mistyped.</summary>
    private (int[] Forms, string? Correction) FormsOf(string word)
    {
        if (words.TryGetValue(WordAnalysis.Stem(word), out var known))
            return ([known], null);
        var endings = vocabulary.StartingWith(word);
        if (endings.Length > 0)
            return ([.. endings.ToArray().OrderByDescending(ending => ending.Count).Take(MostEndings).Select(ending => ending.Word).Distinct()], null);
        return vocabulary.Nearest(word) is { } meant ? ([meant.Word], meant.Shown) : ([], "");
    }

    private void Score(WordMatches matches, int[] forms)
    {
        matches.BeginWord();
        var found = forms.Sum(CountOf);
        var rarity = (float)Math.Log(1 + ((double)places / (found + 1)));
        foreach (var form in forms)
        {
            for (var at = starts[form]; at < starts[form + 1]; at++)
                matches.Add(products[at], rarity * weights[at]);
        }
    }

    private static IEnumerable<(string Word, string Typed)> Typed(string query) => WordAnalysis.Words(query.Normalize(NormalizationForm.FormC))
        .DistinctBy(word => word.Folded)
        .Take(MostWords);
}
