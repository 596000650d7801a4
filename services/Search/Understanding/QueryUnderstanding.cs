using System.Collections.Frozen;
using Platform.Hosting.Lists;
using Platform.Learning.Search.Text;

namespace Platform.Search.Understanding;

/// <summary>
/// Reads a query: takes out prices ("under 50"), sizes ("size 38") and what is not wanted ("no heels", "utan klack"), mends what was mistyped, and says which
/// words name a category, a colour or a brand of this shop. What words mean, the catalogue said (<see cref="Models.Meanings"/>); only the small words around
/// them are listed here, in three languages.
/// </summary>
internal sealed class QueryUnderstanding
{
    private const int MostWords = 40;
    private const int MostConditions = 8;

    private static readonly FrozenSet<string> Negations = Set("no not without utan inte ej ohne kein keine keinen nicht");
    private static readonly FrozenSet<string> SizeWords = Set("size sizes storlek strl stl str grosse gr groesse");
    private static readonly FrozenSet<string> PlainSizes = Set("xxs xs xl xxl xxxl 2xl 3xl 4xl");

    private readonly IReadOnlyList<Analyzer> _analyzers;
    private readonly Func<string, string> _mend;
    private readonly ILookup<string, Models.Meaning> _meanings;

    /// <param name="analyzers">One for each language of the shop.</param>
    /// <param name="meanings">What words mean.</param>
    /// <param name="mend">What a word probably stands for.</param>
    public QueryUnderstanding(IReadOnlyList<Analyzer> analyzers, IEnumerable<Models.Meaning> meanings, Func<string, string> mend)
    {
        (_analyzers, _mend) = (analyzers, mend);
        _meanings = meanings.ToLookup(meaning => meaning.Term, StringComparer.Ordinal);
    }

    /// <summary>Reads a query.</summary>
    public UnderstoodQuery Read(string text)
    {
        var words = Tokenizer.Cut(Plain(text), MostWords).Where(token => !token.IsPart).Select(token => token.Text).ToList();
        var conditions = new List<ListFilter>();
        if (PriceWords.Take(words) is { } price)
            conditions.Add(price);
        if (TakeSize(words) is { } size)
            conditions.Add(size);
        var without = TakeNegations(words);
        var isMended = Mend(words);
        AddMeanings(words, conditions);
        return new UnderstoodQuery
        {
            Text = string.Join(' ', words),
            Conditions = conditions.Count > MostConditions ? conditions[..MostConditions] : conditions,
            Without = without,
            Corrected = isMended ? string.Join(' ', words.Concat(without.Select(word => $"-{word}"))) : null,
        };
    }

    /// <summary>A minus before a word takes it out, and a dash between two amounts is a range.</summary>
    private static string Plain(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            var isStart = at == 0 || char.IsWhiteSpace(text[at - 1]);
            if (text[at] == '-' && isStart && at + 1 < text.Length && char.IsLetter(text[at + 1]))
                plain.Append("without ");
            else if (text[at] is '<' or '>' && at + 1 < text.Length)
                plain.Append(text[at] == '<' ? " under " : " over ");
            else
                plain.Append(text[at]);
        }

        return plain.ToString();
    }

    private static ListFilter? TakeSize(List<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (SizeWords.Contains(words[at]) && at + 1 < words.Count && words[at + 1].Length <= 4)
            {
                var value = words[at + 1].ToUpperInvariant();
                words.RemoveRange(at, 2);
                return new ListFilter(FacetNames.Size, value);
            }

            if (words.Count > 1 && PlainSizes.Contains(words[at]))
            {
                var value = words[at].ToUpperInvariant();
                words.RemoveAt(at);
                return new ListFilter(FacetNames.Size, value);
            }
        }

        return null;
    }

    private static List<string> TakeNegations(List<string> words)
    {
        var without = new List<string>();
        for (var at = 0; at + 1 < words.Count;)
        {
            // A query that begins with one and has nothing else means just that word.
            if (!Negations.Contains(words[at]) || words.Count < 2)
            {
                at++;
                continue;
            }

            without.Add(words[at + 1]);
            words.RemoveRange(at, 2);
        }

        return without;
    }

    private bool Mend(List<string> words)
    {
        var isMended = false;
        for (var at = 0; at < words.Count; at++)
        {
            var mended = _mend(words[at]);
            if (mended == words[at])
                continue;
            words[at] = mended;
            isMended = true;
        }

        return isMended;
    }

    private void AddMeanings(List<string> words, List<ListFilter> conditions)
    {
        var categories = new List<string>();
        foreach (var word in words)
        {
            var meanings = _analyzers.Select(analyzer => analyzer.Stem(word)).Append(word).Distinct().SelectMany(stem => _meanings[stem]).ToArray();
            foreach (var meaning in meanings.DistinctBy(meaning => meaning.Facet))
            {
                if (meaning.Facet == FacetNames.Category)
                    categories.Add(meaning.Value);
                else if (!conditions.Contains(new ListFilter(meaning.Facet, meaning.Value)))
                    conditions.Add(new ListFilter(meaning.Facet, meaning.Value));
            }
        }

        // Of several categories the last is what is wanted, "dress shoes" are shoes; unless it only says more of the ones before, or less.
        if (categories.Count == 0)
            return;
        var wanted = categories[^1];
        foreach (var category in categories)
        {
            if (category.StartsWith(wanted + " > ", StringComparison.Ordinal))
                wanted = category;
        }

        conditions.Add(new ListFilter(FacetNames.Category, wanted));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
