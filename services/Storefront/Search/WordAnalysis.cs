using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Platform.Storefront.Search;

/// <summary>
/// Cuts a text into words that are compared without case and accents. The index of words is a fall-back, so it knows no
/// grammar but the English plural; the search service knows the languages.
/// </summary>
internal static class WordAnalysis
{
    private const int LongestWord = 40;
    private const int ShortestPlural = 4;

    private static readonly FrozenDictionary<char, string> Plain = new (string Plain, string Letters)[]
    {
        ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"),
        ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"),
        ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    }.SelectMany(one => one.Letters.Select(letter => KeyValuePair.Create(letter, one.Plain))).ToFrozenDictionary();

    /// <summary>The words of a text in order: folded, and as they are written, in small letters.</summary>
    public static IEnumerable<(string Folded, string Written)> Words(string text)
    {
        var start = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && (char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.NonSpacingMark))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                var written = text.Substring(start, Math.Min(at - start, LongestWord)).ToLowerInvariant();
                yield return (Fold(written), written);
                start = -1;
            }
        }
    }

    /// <summary>
    /// A word without case and accents: <c>Blå</c> is <c>bla</c>, <c>Straße</c> is <c>strasse</c>. The platform runs
    /// without culture data, which Unicode's decomposition needs; so the letters of Europe's Latin alphabets are listed here.
    /// </summary>
    public static string Fold(string word)
    {
        if (Ascii.IsValid(word))
            return word.ToLowerInvariant();
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            var small = char.ToLowerInvariant(letter);
            if (Plain.TryGetValue(small, out var plain))
                folded.Append(plain);
            else if (char.GetUnicodeCategory(small) != UnicodeCategory.NonSpacingMark)
                folded.Append(small);
        }

        return folded.ToString();
    }

    /// <summary>A folded word as the index has it: an English plural as its singular.</summary>
    public static string Stem(string word)
    {
        if (word.Length < ShortestPlural || word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return $"{word.AsSpan(0, word.Length - 3)}y";
        var takesTwo = word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal);
        return word[..^(takesTwo ? 2 : 1)];
    }
}
