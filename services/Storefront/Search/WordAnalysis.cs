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

    /// <summary>A word without case and accents: <c>Blå</c> is <c>bla</c>, <c>Straße</c> is <c>strasse</c>.</summary>
    public static string Fold(string word)
    {
        if (Ascii.IsValid(word))
            return word.ToLowerInvariant();
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (letter == 'ß')
                folded.Append("ss");
            else if (letter is 'ø' or 'Ø')
                folded.Append('o');
            else if (letter is 'æ' or 'Æ')
                folded.Append("ae");
            else if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(letter));
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
