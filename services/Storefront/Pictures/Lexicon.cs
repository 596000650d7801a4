namespace Platform.Storefront.Pictures;

/// <summary>What single words mean.</summary>
internal sealed class Lexicon<T> where T : struct
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _meanings;

    /// <param name="words">The words of each meaning, between spaces.</param>
    public Lexicon(Dictionary<T, string> words) => _meanings = words
        .SelectMany(entry => entry.Value.Split(' ').Select(word => KeyValuePair.Create(word, entry.Key)))
        .ToDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The meaning of the last known word of a text; null where none is known.</summary>
    public T? Find(ReadOnlySpan<char> text)
    {
        for (var end = text.Length; end > 0;)
        {
            var start = text[..end].LastIndexOf(' ') + 1;
            if (_meanings.TryGetValue(text[start..end].Trim(",.&/()"), out var meaning))
                return meaning;
            end = Math.Max(0, start - 1);
        }

        return null;
    }
}
