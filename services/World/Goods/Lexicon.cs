using System.Collections.Frozen;
using Platform.World.Goods.Words;

namespace Platform.World.Goods;

/// <summary>
/// The words of the demo shop's catalogue in its other languages, as facets and menus show them: parts of category
/// paths, names and values of attributes.
/// </summary>
public static class Lexicon
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Translations = new Dictionary<string, FrozenDictionary<string, string>>
    {
        ["sv"] = Of((_, swedish, _) => swedish), ["de"] = Of((_, _, german) => german),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The languages that terms are translated into.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["sv", "de"];

    /// <summary>A term in a language; the term itself where it is not known, or in English.</summary>
    /// <param name="term">A part of a category's path, an attribute's name or one of its values.</param>
    /// <param name="language"><c>sv</c>, <c>de</c>, or one such with a region; anything else is taken for English.</param>
    public static string Translate(string term, string language) =>
        Translations.TryGetValue(language.Split('-')[0], out var terms) && terms.TryGetValue(term, out var translated) ? translated : term;

    /// <summary>Whether a term is known, in any language.</summary>
    internal static bool Knows(string term) => Translations["sv"].ContainsKey(term);

    private static FrozenDictionary<string, string> Of(Func<string, string, string, string> language)
    {
        var terms = new Dictionary<string, string>(StringComparer.Ordinal);
        // The first meaning of a term counts: colours before the shades that are called the same.
        foreach (var (term, swedish, german) in Entries().Where(entry => entry.Term.Length > 0))
            terms.TryAdd(term, language(term, swedish, german));
        return terms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<(string Term, string Swedish, string German)> Entries() =>
    [
        .. Labels.Categories,
        .. Labels.All,
        .. new[] { Adjectives.Styles, Adjectives.Patterns, [.. Adjectives.Shades.Select(shade => shade.Word)] }
            .SelectMany(words => words).Select(word => (word.Term, word.Common, word.Stem)),
        .. Cloths.All.Select(cloth => (cloth.Term, cloth.Swedish, cloth.German)),
        .. Cuts.All.Select(cut => (cut.Term, cut.SwedishLabel, cut.GermanLabel)),
        .. new[] { Details.Sleeves, Details.Necklines, Details.Lengths, Details.Rises, Details.Fits, Details.Heels }
            .SelectMany(words => words).Select(word => (word.Term, word.SwedishLabel, word.GermanLabel)),
    ];
}
