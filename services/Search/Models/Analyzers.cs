using Platform.Contracts;
using Platform.Learning.Search.Text;

namespace Platform.Search.Models;

/// <summary>An analyser for each language of the shop.</summary>
internal sealed class Analyzers
{
    private readonly Dictionary<string, Analyzer> _byCode;

    private Analyzers(string own, IEnumerable<string> codes, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> words)
    {
        Own = own;
        _byCode = codes.Prepend(own).Distinct().ToDictionary(
            code => code, code => new Analyzer(Languages.Of(code), CompoundSplitter.For(Languages.Of(code), words.GetValueOrDefault(code, NoWords))),
            StringComparer.Ordinal);
        All = [.. _byCode.OrderBy(entry => entry.Key != own).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value)];
    }

    /// <summary>The code of the catalogue's own language.</summary>
    public string Own { get; }

    /// <summary>The catalogue's own first.</summary>
    public IReadOnlyList<Analyzer> All { get; }

    /// <summary>The codes, the catalogue's own first.</summary>
    public IReadOnlyList<string> Codes => [Own, .. _byCode.Keys.Where(code => code != Own).Order(StringComparer.Ordinal)];

    /// <summary>The analyser of a language; the empty code stands for the catalogue's own.</summary>
    public Analyzer Of(string code) => _byCode.GetValueOrDefault(code.Length == 0 ? Own : code) ?? _byCode[Own];

    /// <summary>Those of a shop, from the words of its products. The language of the catalogue's own texts is told by its small words.</summary>
    public static Analyzers Learn(IReadOnlyList<Product> products)
    {
        var own = LanguageGuess.Of(products.Select(product => product.Description ?? product.Title ?? ""));
        var words = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var product in products)
        {
            foreach (var (field, language, text) in ProductTexts.Of(product))
            {
                if (field is not (ProductTexts.Title or ProductTexts.Category or ProductTexts.Description))
                    continue;
                var code = language.Length == 0 ? own : language;
                if (!words.TryGetValue(code, out var counts))
                    words[code] = counts = new(StringComparer.Ordinal);
                foreach (var token in Tokenizer.Cut(text))
                    counts[token.Text] = counts.GetValueOrDefault(token.Text) + 1;
            }
        }

        return From(own, words.ToDictionary(entry => entry.Key, IReadOnlyDictionary<string, int> (entry) => entry.Value, StringComparer.Ordinal));
    }

    /// <summary>Those of a shop, from its words by language.</summary>
    public static Analyzers From(string own, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> words) => new(own, words.Keys, words);

    /// <summary>The words that compounds are split into, by language.</summary>
    public IEnumerable<(string Language, string Word, int Count)> CompoundWords() => _byCode.OrderBy(entry => entry.Key, StringComparer.Ordinal)
        .SelectMany(entry => (entry.Value.Compounds?.Counts ?? NoWords).OrderBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => (entry.Key, word.Key, word.Value)));

    private static readonly IReadOnlyDictionary<string, int> NoWords = new Dictionary<string, int>();
}
