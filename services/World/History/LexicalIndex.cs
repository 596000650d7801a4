using Platform.Contracts;

namespace Platform.World.History;

/// <summary>
/// The search of yesterday's shop: a product is found if its texts have every word of the query, and nothing
/// is understood: no synonym, no other form of a word.
/// </summary>
internal sealed class LexicalIndex
{
    private readonly Dictionary<string, NumberSet>.AlternateLookup<ReadOnlySpan<char>> _byWord;

    private LexicalIndex(Dictionary<string, NumberSet> products) => _byWord = products.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the texts of all products, in the order of their numbers.</summary>
    public static LexicalIndex Of(IEnumerable<Product> products)
    {
        var builder = new Builder();
        foreach (var product in products)
            builder.Add(product);
        return builder.ToIndex();
    }

    /// <summary>For every word of a query the products whose text has it; none at all where a word is unknown.</summary>
    public List<NumberSet> Find(string query)
    {
        var words = new List<NumberSet>();
        foreach (var word in new Words(query))
        {
            if (!_byWord.TryGetValue(word, out var products))
                return [];
            words.Add(products);
        }

        return words;
    }

    private static IEnumerable<string?> TextsOf(Product product) =>
        [product.Title, product.Description, .. product.Translations.Values.SelectMany(text => new[] { text.Title, text.Description })];

    /// <summary>An index in the making.</summary>
    public sealed class Builder
    {
        private readonly Dictionary<string, NumberSet> _products = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, NumberSet>.AlternateLookup<ReadOnlySpan<char>> _byWord;
        private int _number;

        public Builder() => _byWord = _products.GetAlternateLookup<ReadOnlySpan<char>>();

        /// <summary>Adds the texts of the next product.</summary>
        public void Add(Product product)
        {
            foreach (var text in TextsOf(product))
            {
                foreach (var word in new Words(text))
                {
                    if (!_byWord.TryGetValue(word, out var products))
                        _byWord[word] = products = new NumberSet();
                    products.Add(_number);
                }
            }

            _number++;
        }

        public LexicalIndex ToIndex() => new(_products);
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
