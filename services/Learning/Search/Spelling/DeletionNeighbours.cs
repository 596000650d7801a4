namespace Platform.Learning.Search.Spelling;

/// <summary>
/// Finds known words near a mistyped one by what both become when letters are left out (Mor and Fraenkel 1982, "A hash code method for detecting and correcting
/// spelling errors"): a lookup for each way to leave out up to two letters, whatever the number of words. Only the beginning of a word is looked up, so that long
/// ones do not take the more places; what comes up is compared whole.
/// </summary>
public sealed class DeletionNeighbours
{
    private const int Prefix = 7;
    private const int LongForOneSlip = 4;
    private const int LongForTwoSlips = 8;

    /// <summary>Nobody mistypes a longer word; comparing one would take long.</summary>
    private const int LongestWord = 64;

    private readonly IReadOnlyList<string> _words;
    private readonly float[] _weights;
    private readonly ulong[] _keys;
    private readonly int[] _owners;

    /// <param name="words">The words, folded, each once.</param>
    /// <param name="weights">Shape [words]: how often each is used.</param>
    public DeletionNeighbours(IReadOnlyList<string> words, float[] weights)
    {
        (_words, _weights) = (words, weights);
        var (keys, owners, variants) = (new List<ulong>(), new List<int>(), new HashSet<ulong>());
        for (var word = 0; word < words.Count; word++)
        {
            if (words[word].Length < LongForOneSlip - 1)
                continue;
            variants.Clear();
            Vary(words[word], SlipsFor(words[word].Length + 1), variants);
            foreach (var variant in variants)
            {
                keys.Add(variant);
                owners.Add(word);
            }
        }

        (_keys, _owners) = ([.. keys], [.. owners]);
        Array.Sort(_keys, _owners);
    }

    /// <summary>Slips that a word of some length may have: none in a short one, where everything is near everything.</summary>
    public static int SlipsFor(int length) => length < LongForOneSlip ? 0 : length < LongForTwoSlips ? 1 : 2;

    /// <summary>The word that a mistyped one most likely stands for: the nearest, then one that begins alike, then the most used; null for none.</summary>
    /// <param name="word">The mistyped word, folded.</param>
    public Correction? Nearest(string word)
    {
        var most = SlipsFor(word.Length);
        if (most == 0 || word.Length > LongestWord)
            return null;
        var variants = new HashSet<ulong>();
        Vary(word, most, variants);
        Correction? best = null;
        var highest = float.NegativeInfinity;
        var seen = new HashSet<int>();
        foreach (var variant in variants)
        {
            for (var at = LowerBound(variant); at < _keys.Length && _keys[at] == variant; at++)
            {
                if (!seen.Add(_owners[at]) || _words[_owners[at]] is not { Length: <= LongestWord } candidate)
                    continue;
                var slips = EditDistance.Of(word, candidate, most);
                if (slips > most)
                    continue;
                var score = MathF.Log(1 + _weights[_owners[at]]) - (8 * slips) + (candidate[0] == word[0] ? 3 : 0);
                if (score > highest || (score == highest && _owners[at] < best!.Value.Word))
                    (best, highest) = (new Correction(_owners[at], slips), score);
            }
        }

        return best;
    }

    private int LowerBound(ulong key)
    {
        var (low, high) = (0, _keys.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_keys[middle] < key)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static void Vary(ReadOnlySpan<char> word, int slips, HashSet<ulong> variants)
    {
        word = word[..Math.Min(Prefix, word.Length)];
        variants.Add(Hash(word));
        if (slips == 0 || word.Length < 2)
            return;
        Span<char> shorter = stackalloc char[Prefix];
        for (var left = 0; left < word.Length; left++)
        {
            word[..left].CopyTo(shorter);
            word[(left + 1)..].CopyTo(shorter[left..]);
            Vary(shorter[..(word.Length - 1)], slips - 1, variants);
        }
    }

    /// <summary>FNV-1a over 64 bits: words that meet by chance are told apart when they are compared.</summary>
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037;
        foreach (var letter in text)
            hash = (hash ^ letter) * 1099511628211;
        return hash;
    }
}
