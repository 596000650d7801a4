using Platform.Contracts;

namespace Platform.World.History;

/// <summary>
/// The search of yesterday's shop: a product is found if its texts have every word of the query, and nothing
/// is understood: no synonym, no other form of a word.
/// </summary>
internal sealed class LexicalIndex
{
    private readonly Dictionary<string, int[]> _products;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _byWord;

    private LexicalIndex(Dictionary<string, int[]> products)
    {
        _products = products;
        _byWord = _products.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Reads the texts of all products, in the order of their numbers.</summary>
    public static LexicalIndex Of(IEnumerable<Product> products)
    {
        var builder = new Builder();
        foreach (var product in products)
            builder.Add(product);
        return builder.ToIndex();
    }

    /// <summary>The products whose text has all words of a query, by their numbers in order; none where a word is unknown.</summary>
    public ReadOnlySpan<int> Find(string query)
    {
        var lists = new List<int[]>();
        foreach (var word in new Words(query))
        {
            if (!_byWord.TryGetValue(word, out var list))
                return [];
            lists.Add(list);
        }

        if (lists.Count < 2)
            return lists.Count == 0 ? [] : lists[0];
        lists.Sort((a, b) => a.Length.CompareTo(b.Length));
        var found = lists[0].AsSpan().ToArray();
        var count = found.Length;
        for (var list = 1; list < lists.Count; list++)
            count = Keep(found.AsSpan(0, count), lists[list]);
        return found.AsSpan(0, count);
    }

    /// <summary>Keeps what another list has too, at the front; both are in order.</summary>
    /// <returns>How many.</returns>
    private static int Keep(Span<int> found, ReadOnlySpan<int> list)
    {
        var kept = 0;
        foreach (var product in found)
        {
            var place = list.BinarySearch(product);
            if (place >= 0)
                found[kept++] = product;
            list = list[(place >= 0 ? place : ~place)..];
        }

        return kept;
    }

    private static IEnumerable<string?> TextsOf(Product product) =>
        [product.Title, product.Description, .. product.Translations.Values.SelectMany(text => new[] { text.Title, text.Description })];

    /// <summary>An index in the making.</summary>
    public sealed class Builder
    {
        private readonly Dictionary<string, List<int>> _lists = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _byWord;
        private int _number;

        public Builder() => _byWord = _lists.GetAlternateLookup<ReadOnlySpan<char>>();

        /// <summary>Adds the texts of the next product.</summary>
        public void Add(Product product)
        {
            foreach (var text in TextsOf(product))
            {
                foreach (var word in new Words(text))
                {
                    if (!_byWord.TryGetValue(word, out var list))
                        _byWord[word] = list = [];
                    if (list.Count == 0 || list[^1] != _number)
                        list.Add(_number);
                }
            }

            _number++;
        }

        public LexicalIndex ToIndex() =>
            new(_lists.ToDictionary(list => list.Key, list => list.Value.ToArray(), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The runs of letters and digits of a text, hyphens between them included.</summary>
    private ref struct Words(ReadOnlySpan<char> text)
    {
        private ReadOnlySpan<char> _left = text;

        public ReadOnlySpan<char> Current { get; private set; }

        public readonly Words GetEnumerator() => this;

        public bool MoveNext()
        {
            var start = 0;
            while (start < _left.Length && !char.IsLetterOrDigit(_left[start]))
                start++;
            var end = start;
            while (end < _left.Length && (char.IsLetterOrDigit(_left[end]) || (_left[end] == '-' && end > start)))
                end++;
            Current = _left[start..end];
            _left = _left[end..];
            return end > start;
        }
    }
}
