using Platform.Contracts;
using Platform.World.Goods;

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

    /// <summary>Reads the texts of all products.</summary>
    public static LexicalIndex Of(Assortment assortment, WorldOptions options)
    {
        var lists = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        var words = lists.GetAlternateLookup<ReadOnlySpan<char>>();
        var number = 0;
        foreach (var product in ProductCards.Of(assortment, options))
        {
            foreach (var text in TextsOf(product))
            {
                foreach (var range in new Words(text))
                {
                    if (!words.TryGetValue(range, out var list))
                        words[range] = list = [];
                    if (list.Count == 0 || list[^1] != number)
                        list.Add(number);
                }
            }

            number++;
        }

        return new LexicalIndex(lists.ToDictionary(list => list.Key, list => list.Value.ToArray(), StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The products whose text has all words of a query, by their numbers; none where a word is unknown.</summary>
    public IEnumerable<int> Find(string query)
    {
        var lists = new List<int[]>();
        foreach (var word in new Words(query))
        {
            if (!_byWord.TryGetValue(word, out var list))
                return [];
            lists.Add(list);
        }

        if (lists.Count == 0)
            return [];
        lists.Sort((a, b) => a.Length.CompareTo(b.Length));
        return lists[0].Where(product => lists.Skip(1).All(list => Array.BinarySearch(list, product) >= 0));
    }

    private static IEnumerable<string?> TextsOf(Product product) =>
        [product.Title, product.Description, .. product.Translations.Values.SelectMany(text => new[] { text.Title, text.Description })];

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
