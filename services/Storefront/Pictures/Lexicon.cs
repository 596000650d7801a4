namespace Platform.Storefront.Pictures;

/// <summary>What words and short phrases mean.</summary>
internal sealed class Lexicon<T> where T : struct
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _meanings;

    /// <param name="words">The words and phrases of each meaning, separated by commas.</param>
    public Lexicon(Dictionary<T, string> words) => _meanings = words
        .SelectMany(entry => entry.Value.Split(", ").Select(word => KeyValuePair.Create(word, entry.Key)))
        .ToDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The meaning of a text, or of its last known word; null where none is known.</summary>
    public T? Find(ReadOnlySpan<char> text) => Find(text, out _);

    /// <summary>The same.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins; 0 for the whole text, and where none is known.</param>
    public T? Find(ReadOnlySpan<char> text, out int start)
    {
        start = 0;
        if (_meanings.TryGetValue(text.Trim(), out var whole))
            return whole;
        for (var end = text.Length; end > 0;)
        {
            start = text[..end].LastIndexOf(' ') + 1;
            if (_meanings.TryGetValue(text[start..end].Trim(",.&/()"), out var meaning))
                return meaning;
            end = Math.Max(0, start - 1);
        }

        return null;
    }
}
