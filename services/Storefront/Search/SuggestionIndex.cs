using Platform.Contracts;
using Platform.Hosting.Lists;
using Platform.Hosting.Products;
using Platform.Storefront.Languages;
using Platform.Storefront.Listings;

namespace Platform.Storefront.Search;

/// <summary>What may be meant by the beginning of a query: categories and brands one of whose words begins so, and words that go with those typed before.</summary>
internal sealed class SuggestionIndex
{
    private const string Category = "category";
    private const string Brand = "brand";
    private const string Words = "words";
    private const int MostCategories = 3;
    private const int MostBrands = 2;
    private const int MostSuggestions = 8;

    /// <summary>Endings of the last word that are looked at.</summary>
    private const int MostEndings = 60;

    private readonly WordIndex _words;
    private readonly IShopTerms _terms;
    private readonly (string Key, int Entry)[] _keys;
    private readonly List<(string Text, string Kind, string? Path, int Count)> _entries = [];

    public SuggestionIndex(Shelves shelves, ShopFacets facets, WordIndex words, IShopTerms terms)
    {
        (_words, _terms) = (words, terms);
        var keys = new List<(string Key, int Entry)>();
        foreach (var path in shelves.Categories)
        {
            Add(path, Category, path, shelves.Find(path)!.Count, ShopLanguage.All
                .Select(language => terms.Translate(CategoryPath.NameOf(path), language.Code)).Append(CategoryPath.NameOf(path)));
        }

        foreach (var (brand, value) in facets.ValuesOf(FacetNames.Brand))
            Add(brand, Brand, null, facets.PlacesOf(value).Length, [brand]);
        _keys = [.. keys.OrderBy(key => key.Key, StringComparer.Ordinal)];

        void Add(string text, string kind, string? path, int count, IEnumerable<string> names)
        {
            _entries.Add((text, kind, path, count));
            keys.AddRange(names.SelectMany(KeysOf).Distinct(StringComparer.Ordinal).Select(key => (key, _entries.Count - 1)));
        }
    }

    /// <summary>What may be meant, best first.</summary>
    /// <param name="query">What was typed so far.</param>
    /// <param name="language">The language to suggest in.</param>
    public IReadOnlyList<Suggestion> Find(string query, string language)
    {
        var typed = WordAnalysis.Words(query.Length > ListingQuestion.LongestQuery ? query[..ListingQuestion.LongestQuery] : query).ToArray();
        if (typed.Length == 0)
            return [];
        var named = Named(string.Join(' ', typed.Select(word => word.Folded)));
        return
        [
            .. named.Where(entry => entry.Kind == Category).Take(MostCategories)
                .Select(entry => new Suggestion(_terms.Translate(CategoryPath.NameOf(entry.Path!), language), Category, entry.Path))
                .Concat(named.Where(entry => entry.Kind == Brand).Take(MostBrands).Select(entry => new Suggestion(entry.Text, Brand)))
                .Concat(Completed(typed, language).Select(text => new Suggestion(text, Words)))
                .DistinctBy(suggestion => suggestion.Text, StringComparer.OrdinalIgnoreCase)
                .Take(MostSuggestions),
        ];
    }

    private (string Text, string Kind, string? Path, int Count)[] Named(string start)
    {
        var first = Array.BinarySearch(_keys, (start, -1), Comparer<(string Key, int Entry)>.Create(
            (one, other) => string.CompareOrdinal(one.Key, other.Key) is not 0 and var order ? order : one.Entry.CompareTo(other.Entry)));
        return
        [
            .. _keys.Skip(first < 0 ? ~first : first).TakeWhile(key => key.Key.StartsWith(start, StringComparison.Ordinal))
                .Select(key => _entries[key.Entry]).Distinct()
                .OrderByDescending(entry => entry.Count).ThenBy(entry => entry.Text, StringComparer.Ordinal),
        ];
    }

    /// <summary>The query with its last word completed, the endings first that most products have beside the words before.</summary>
    private IEnumerable<string> Completed((string Folded, string Written)[] typed, string language)
    {
        VocabularyWord[] endings = [.. InOneLanguage(_words.Vocabulary.StartingWith(typed[^1].Folded), language)
            .OrderByDescending(ending => ending.Count).DistinctBy(ending => ending.Word).Take(MostEndings)];
        var before = string.Join(' ', typed.SkipLast(1).Select(word => word.Written));
        if (before.Length == 0)
            return endings.Select(ending => ending.Shown);
        using var matches = _words.Find(before);
        return [.. endings
            .Select(ending => (ending.Shown, Count: Count(matches.Set, ending.Word)))
            .Where(ending => ending.Count > 0)
            .OrderByDescending(ending => ending.Count)
            .Select(ending => $"{before} {ending.Shown}")];
    }

    /// <summary>The words of a language; where it has none of them, all.</summary>
    private static VocabularyWord[] InOneLanguage(ReadOnlySpan<VocabularyWord> words, string language)
    {
        var all = words.ToArray();
        return all.Where(word => IsSpoken(word, language)).ToArray() is { Length: > 0 } spoken ? spoken : all;
    }

    /// <summary>The catalogue's own language is taken for the shop's first.</summary>
    private static bool IsSpoken(VocabularyWord word, string language) =>
        word.Languages.Contains(language) || (language == ShopLanguage.All[0].Code && word.Languages.Contains(WordIndexBuilder.Own));

    private int Count(PlaceSet set, int word)
    {
        var count = 0;
        foreach (var place in _words.PlacesOf(word))
            count += set.Contains(place) ? 1 : 0;
        return count;
    }

    /// <summary>A name from each of its words on, so that <c>dre</c> finds <c>Midi dresses</c>.</summary>
    private static IEnumerable<string> KeysOf(string name)
    {
        var words = WordAnalysis.Words(name).Select(word => word.Folded).ToArray();
        return Enumerable.Range(0, words.Length).Select(first => string.Join(' ', words[first..]));
    }
}
