using Platform.Learning.Search.Spelling;

namespace Platform.Storefront.Search;

/// <summary>The words of an index as they are written, folded: found by their beginning, or by a likeness.</summary>
internal sealed class Vocabulary
{
    private const int LongForOneSlip = 4;
    private const int LongForTwoSlips = 8;

    private readonly VocabularyWord[] _words;

    /// <param name="words">The words, each spelling once.</param>
    public Vocabulary(IEnumerable<VocabularyWord> words) =>
        _words = [.. words.OrderBy(word => word.Spelling, StringComparer.Ordinal)];

    /// <summary>The words that begin so, in the order of the alphabet.</summary>
    public ReadOnlySpan<VocabularyWord> StartingWith(string start)
    {
        var first = FirstFrom(start);
        var last = first;
        while (last < _words.Length && _words[last].Spelling.StartsWith(start, StringComparison.Ordinal))
            last++;
        return _words.AsSpan(first..last);
    }

    /// <summary>
    /// The word that a mistyped one most likely stands for: at one slip, or two in a long word, with the same first
    /// letter; of several the nearest, then the most frequent. Null for none.
    /// </summary>
    public VocabularyWord? Nearest(string word)
    {
        if (word.Length < LongForOneSlip)
            return null;
        var most = word.Length < LongForTwoSlips ? 1 : 2;
        VocabularyWord? best = null;
        var nearest = most + 1;
        foreach (var candidate in StartingWith(word[..1]))
        {
            if (Math.Abs(candidate.Spelling.Length - word.Length) > most)
                continue;
            var slips = EditDistance.Of(word, candidate.Spelling, most);
            if (slips < nearest || (slips == nearest && slips <= most && candidate.Count > best!.Count))
                (best, nearest) = (candidate, slips);
        }

        return best;
    }

    private int FirstFrom(string start)
    {
        var (low, high) = (0, _words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_words[middle].Spelling, start) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
