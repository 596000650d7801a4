using Platform.Contracts;
using Platform.Hosting.Lists;
using Platform.Hosting.Products;
using Platform.Storefront.Languages;

namespace Platform.Storefront.Search;

/// <summary>Makes the index of words of a catalogue: titles in all languages, brands, and the terms of the catalogue in all languages.</summary>
internal sealed class WordIndexBuilder
{
    private const byte TitleWeight = 4;
    private const byte CategoryWeight = 3;
    private const byte TermWeight = 2;

    /// <summary>The catalogue's own language, whichever it is.</summary>
    public const string Own = "";

    private readonly IShopTerms _terms;
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Spelling> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Word, Spelling Spelling)[]> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<int, byte> _ofProduct = [];
    private readonly List<int> _wordsOfProducts = [];
    private readonly List<byte> _weights = [];

    private WordIndexBuilder(IShopTerms terms) => _terms = terms;

    /// <summary>Makes the index.</summary>
    /// <param name="facts">The catalogue.</param>
    /// <param name="products">The directory's numbers of the products, by their places.</param>
    /// <param name="terms">Translates the terms of the catalogue.</param>
    public static WordIndex Build(ProductFacts facts, int[] products, IShopTerms terms)
    {
        var builder = new WordIndexBuilder(terms);
        var starts = new int[products.Length + 1];
        for (var place = 0; place < products.Length; place++)
        {
            builder.Add(facts.Find(products[place])!);
            starts[place + 1] = builder._wordsOfProducts.Count;
        }

        return builder.Invert(starts);
    }

    private void Add(Product product)
    {
        _ofProduct.Clear();
        AddText(product.Title ?? product.Id, Own, TitleWeight);
        foreach (var (language, text) in product.Translations)
            AddText(text.Title ?? "", language, TitleWeight);
        AddTerm(product.Brand ?? "", TitleWeight, isTranslated: false);
        foreach (var path in product.Categories)
        {
            foreach (var above in CategoryPath.WithParents(path))
                AddTerm(CategoryPath.NameOf(above), CategoryWeight, isTranslated: true);
        }

        foreach (var color in product.Colors)
            AddTerm(color, TermWeight, isTranslated: true);
        foreach (var (name, values) in product.Attributes)
        {
            if (FacetNames.AreHidden(name))
                continue;
            foreach (var value in values)
                AddTerm(value, TermWeight, isTranslated: true);
        }

        foreach (var (word, weight) in _ofProduct.OrderBy(one => one.Key))
        {
            _wordsOfProducts.Add(word);
            _weights.Add(weight);
        }
    }

    /// <summary>A text of a single product.</summary>
    private void AddText(string text, string language, byte weight)
    {
        foreach (var word in WordAnalysis.Words(text))
            Count(Number(word, language), weight);
    }

    /// <summary>A text that many products share: cut into words once.</summary>
    private void AddTerm(string term, byte weight, bool isTranslated)
    {
        if (!_read.TryGetValue(term, out var words))
        {
            var said = isTranslated
                ? ShopLanguage.All.Select(language => (language.Code, Text: _terms.Translate(term, language.Code))).Prepend((Code: Own, Text: term))
                : [(Code: Own, Text: term)];
            _read[term] = words = [.. said.SelectMany(one => WordAnalysis.Words(one.Text).Select(word => Number(word, one.Code)))];
        }

        foreach (var word in words)
            Count(word, weight);
    }

    private void Count((int Word, Spelling Spelling) word, byte weight)
    {
        word.Spelling.Count++;
        _ofProduct[word.Word] = Math.Max(weight, _ofProduct.GetValueOrDefault(word.Word));
    }

    private (int, Spelling) Number((string Folded, string Written) word, string language)
    {
        if (!_spellings.TryGetValue(word.Folded, out var spelling))
        {
            var stem = WordAnalysis.Stem(word.Folded);
            if (!_words.TryGetValue(stem, out var number))
                _words[stem] = number = _words.Count;
            _spellings[word.Folded] = spelling = new Spelling(number, word.Written);
        }

        spelling.Languages.Add(language);
        return (spelling.Word, spelling);
    }

    private WordIndex Invert(int[] starts)
    {
        var listStarts = new int[_words.Count + 1];
        foreach (var word in _wordsOfProducts)
            listStarts[word + 1]++;
        for (var word = 0; word < _words.Count; word++)
            listStarts[word + 1] += listStarts[word];
        var next = listStarts[..^1];
        var (places, weights) = (new int[_wordsOfProducts.Count], new byte[_wordsOfProducts.Count]);
        for (var place = 0; place + 1 < starts.Length; place++)
        {
            for (var at = starts[place]; at < starts[place + 1]; at++)
            {
                var free = next[_wordsOfProducts[at]]++;
                (places[free], weights[free]) = (place, _weights[at]);
            }
        }

        var vocabulary = new Vocabulary(_spellings.Select(one => new VocabularyWord(
            one.Key, one.Value.Shown, one.Value.Word, one.Value.Count, one.Value.Languages)));
        return new WordIndex(starts.Length - 1, _words, listStarts, places, weights, vocabulary);
    }

    private sealed class Spelling(int word, string shown)
    {
        public int Word => word;

        public string Shown => shown;

        public int Count { get; set; }

        public HashSet<string> Languages { get; } = new(StringComparer.Ordinal);
    }
}
