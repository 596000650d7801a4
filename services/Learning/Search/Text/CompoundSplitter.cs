using System.Collections.Concurrent;

namespace Platform.Learning.Search.Text;

/// <summary>
/// Splits compounds into words that the catalogue itself uses (Koehn and Knight 2003, "Empirical methods for compound splitting", section 3.2): of all ways to
/// write a word as known words with linking letters between them, the one whose geometric mean of counts is highest, the whole word
/// being one of the ways, though at a discount.
/// </summary>
public sealed class CompoundSplitter
{
    private const int LeastPart = 3;
    private const int LeastCount = 2;
    private const int MostParts = 4;
    private const int MostRemembered = 200_000;

    /// <summary>How much more often than its parts a word must stand whole to stay whole: who looks for a part wants to find it.</summary>
    private const double Wholeness = 4;

    private readonly Dictionary<string, int> _counts;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly string[] _links;
    private readonly ConcurrentDictionary<string, string[]> _split = new(StringComparer.Ordinal);

    private CompoundSplitter(Dictionary<string, int> counts, string[] links) =>
        (_counts, _lookup, _links) = (counts, counts.GetAlternateLookup<ReadOnlySpan<char>>(), links);

    /// <summary>A splitter for a language, from how often its words occur; null for a language that joins no words.</summary>
    /// <param name="language">The language.</param>
    /// <param name="counts">Folded words of the catalogue, and how often each occurs.</param>
    public static CompoundSplitter? For(Language language, IReadOnlyDictionary<string, int> counts)
    {
        string[]? links = language switch
        {
            Language.Swedish => ["", "s"],
            Language.German => ["", "s", "es", "n", "en", "e"],
            _ => null,
        };
        return links is null ? null : new CompoundSplitter(
            counts.Where(entry => entry.Value >= LeastCount && entry.Key.Length >= LeastPart && entry.Key.All(char.IsLetter))
                .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal), links);
    }

    /// <summary>The words that the splitter knows, and how often each occurs.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>The parts of a word; none where it is no compound.</summary>
    public IReadOnlyList<string> Split(string word)
    {
        if (word.Length < 2 * LeastPart)
            return [];
        if (_split.TryGetValue(word, out var known))
            return known;
        var parts = Find(word);
        // Words of a catalogue come again and again; those that shoppers make up must not fill the memory.
        if (_split.Count < MostRemembered)
            _split[word] = parts;
        return parts;
    }

    private string[] Find(string word)
    {
        if (!word.All(char.IsLetter))
            return [];
        var (parts, best) = (new List<string>(), (Parts: Array.Empty<string>(), Mean: _counts.GetValueOrDefault(word) / Wholeness));
        Walk(0, 0);
        return best.Parts;

        void Walk(int start, double logs)
        {
            if (start == word.Length)
            {
                var mean = Math.Exp(logs / parts.Count);
                if (parts.Count > 1 && mean > best.Mean)
                    best = ([.. parts], mean);
                return;
            }

            if (parts.Count == MostParts)
                return;
            for (var end = start + LeastPart; end <= word.Length; end++)
            {
                if (!_lookup.TryGetValue(word.AsSpan(start, end - start), out var count) || (start == 0 && end == word.Length))
                    continue;
                parts.Add(word[start..end]);
                foreach (var link in _links)
                {
                    var next = end + link.Length;
                    // A linking letter stands between two words, never at the end.
                    if (next <= word.Length && (link.Length == 0 || next <= word.Length - LeastPart)
                        && word.AsSpan(end, link.Length).SequenceEqual(link))
                        Walk(next, logs + Math.Log(count));
                }

                parts.RemoveAt(parts.Count - 1);
            }
        }
    }
}
