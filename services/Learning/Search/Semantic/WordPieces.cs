namespace Platform.Learning.Search.Semantic;

/// <summary>
/// The pieces of words: their three to five neighbouring letters, ends marked, by hash (Bojanowski et al. 2017, "Enriching word vectors with subword information").
/// A word that was never seen has pieces that were.
/// </summary>
internal static class WordPieces
{
    private const int Shortest = 3;
    private const int Longest = 5;
    private const uint FirstHash = 2166136261;
    private const uint HashFactor = 16777619;

    /// <summary>The pieces of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="places">How many places there are, a power of two.</param>
    /// <param name="pieces">Receives them.</param>
    public static void Cut(string word, int places, List<int> pieces)
    {
        var marked = $"<{word}>";
        for (var length = Shortest; length <= Longest; length++)
        {
            for (var start = 0; start + length <= marked.Length; start++)
            {
                // FNV-1a: the same on every machine.
                var hash = FirstHash;
                foreach (var letter in marked.AsSpan(start, length))
                    hash = (hash ^ letter) * HashFactor;
                pieces.Add((int)((hash ^ (hash >> 15)) & (uint)(places - 1)));
            }
        }
    }
}
