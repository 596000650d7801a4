using Platform.Contracts;
using Platform.Hosting.Products;
using Platform.Learning.Search.Spelling;
using Platform.Learning.Search.Text;
using Platform.Search.Live;

namespace Platform.Search.Suggesting;

/// <summary>
/// What somebody who has typed the beginning of a query may be looking for: categories and brands one of whose words begins so, queries that others asked often,
/// and words of titles; by how often each was asked or how many products it has, those first that go with what the visitor looked at. A beginning that nothing
/// begins with is mended.
/// </summary>
internal sealed class SuggestionIndex
{
    private const int MostSuggestions = 8;
    private const int MostCategories = 3;
    private const int MostBrands = 2;
    private const int LongestQuery = 100;

    /// <summary>What an asked query counts beside a product.</summary>
    private const float AskedCounts = 5;

    private readonly LiveIndex _live;
    private readonly List<Entry> _entries = [];
    private readonly Completions _completions;
    private readonly IReadOnlyList<Suggestion> _popular;

    public SuggestionIndex(LiveIndex live)
    {
        _live = live;
        var (keys, weights) = (new List<(string, int)>(), new List<float>());
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, count) in Counted(live, product => CategoryPath.WithParents(product.Categories)))
            Add(new Entry(CategoryPath.NameOf(path), SuggestionKinds.Category, path), count);
        foreach (var (brand, count) in Counted(live, product => product.Brand is { Length: > 0 } brand ? [brand] : []))
            Add(new Entry(brand, SuggestionKinds.Brand), count);
        foreach (var (text, count) in live.Model?.Popular ?? [])
            Add(new Entry(text, SuggestionKinds.Words), AskedCounts * count);
        foreach (var (word, count) in Counted(live, WordsOf))
            Add(new Entry(word, SuggestionKinds.Words), count);
        _completions = new Completions(keys, [.. weights]);
        _popular = [.. (live.Model?.Popular ?? []).Take(MostSuggestions).Select(one => new Suggestion(one.Text, SuggestionKinds.Words))];

        void Add(Entry entry, float weight)
        {
            var words = Tokenizer.Cut(entry.Text).Where(token => !token.IsPart).Select(token => token.Text).ToArray();
            if (words.Length == 0 || (entry.Kind == SuggestionKinds.Words && !known.Add(string.Join(' ', words))))
                return;
            // A category or a brand is found by each of its words, a query by its beginning.
            for (var first = 0; first < (entry.Kind == SuggestionKinds.Words ? 1 : words.Length); first++)
                keys.Add((string.Join(' ', words[first..]), _entries.Count));
            _entries.Add(entry);
            weights.Add(weight);
        }
    }

    /// <summary>What may be meant, best first.</summary>
    /// <param name="query">What was typed so far; nothing asks for what is popular.</param>
    /// <param name="context">Who types.</param>
    public IReadOnlyList<Suggestion> Find(string query, SearchContext context)
    {
        var typed = Tokenizer.Cut(query.AsSpan(0, Math.Min(query.Length, LongestQuery))).Where(token => !token.IsPart).Select(token => token.Text).ToArray();
        if (typed.Length == 0)
            return string.IsNullOrWhiteSpace(query) ? _popular : [];
        var found = Complete(typed);
        if (found.Count == 0)
        {
            // The last word is still being typed: it is mended only if it is long enough to be one.
            var mended = typed.Select(_live.Mend).ToArray();
            found = mended.SequenceEqual(typed) ? [] : Complete(mended);
        }

        return Choose(found, context);
    }

    private List<Suggestion> Complete(string[] typed)
    {
        var whole = _completions.Find(string.Join(' ', typed));
        var found = whole.Select(number => _entries[number]).Select(entry => new Suggestion(entry.Text, entry.Kind, entry.Category)).ToList();
        if (typed.Length == 1 || found.Count >= MostSuggestions)
            return found;
        // Several words that nobody asked for together: the last one is completed, the others stand.
        var before = string.Join(' ', typed[..^1]);
        found.AddRange(_completions.Find(typed[^1]).Select(number => _entries[number]).Where(entry => entry.Kind != SuggestionKinds.Brand)
            .Select(entry => new Suggestion($"{before} {entry.Text.ToLowerInvariant()}", SuggestionKinds.Words)));
        return found;
    }

    private Suggestion[] Choose(List<Suggestion> found, SearchContext context)
    {
        if (found.Count == 0)
            return [];
        var recent = context.Viewed.TakeLast(3).SelectMany(product => _live.Facts.Find(product)?.Categories ?? [])
            .SelectMany(CategoryPath.WithParents).ToHashSet(StringComparer.Ordinal);
        var (categories, brands) = (0, 0);
        return
        [
            .. found.Select((suggestion, place) => (suggestion, Place: suggestion.Category is { } path && recent.Contains(path) ? place - MostSuggestions : place))
                .OrderBy(one => one.Place).Select(one => one.suggestion)
                .DistinctBy(suggestion => (suggestion.Text.ToUpperInvariant(), suggestion.Category))
                .Where(suggestion => suggestion.Kind switch
                {
                    SuggestionKinds.Category => categories++ < MostCategories,
                    SuggestionKinds.Brand => brands++ < MostBrands,
                    _ => true,
                })
                .Take(MostSuggestions),
        ];
    }

    private static IEnumerable<string> WordsOf(Product product) => ProductTitles(product)
        .SelectMany(title => title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        .Select(word => word.Trim('.', ',', ';', '(', ')', '"').ToLowerInvariant()).Where(word => word.Length > 2 && word.All(char.IsLetter)).Distinct();

    private static IEnumerable<string> ProductTitles(Product product) =>
        product.Translations.Values.Select(text => text.Title).Append(product.Title).OfType<string>();

    private static List<(string Value, int Count)> Counted(LiveIndex live, Func<Product, IEnumerable<string>> values)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var document = 0; document < live.Documents; document++)
        {
            if (!live.Sellable.Contains(document) || live.Product(document) is not { } product)
                continue;
            foreach (var value in values(product))
                counts[value] = counts.GetValueOrDefault(value) + 1;
        }

        return [.. counts.OrderByDescending(entry => entry.Value).Select(entry => (entry.Key, entry.Value))];
    }
}
