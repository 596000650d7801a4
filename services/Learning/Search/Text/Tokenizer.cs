using System.Globalization;
using System.Text;

namespace Platform.Learning.Search.Text;

/// <summary>
/// Cuts a text into words: runs of letters, marks and digits, whatever the script and the direction. All else -
/// control and formatting characters, emoji, broken surrogates, punctuation - only parts words. Words joined by a
/// hyphen, a slash or an ampersand are also one ("wi-fi" is found by "wifi"), and a number is parted from what
/// follows it ("500gb" is found by "500 gb", and the other way round).
/// </summary>
public static class Tokenizer
{
    /// <summary>Letters of a word that count; longer ones are cut.</summary>
    public const int LongestWord = 48;

    /// <summary>Cuts a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">How many words, at most; the rest is not read.</param>
    public static List<Token> Cut(ReadOnlySpan<char> text, int most = int.MaxValue)
    {
        var tokens = new List<Token>();
        var word = new StringBuilder();
        var (position, joinsNext, isNumberGluedToWord) = (0, false, false);
        var previous = "";
        foreach (var rune in text.EnumerateRunes())
        {
            if (position >= most)
                return tokens;
            if (IsOfWord(rune))
            {
                if (word.Length < LongestWord)
                    LetterFolding.Append(rune, word);
                continue;
            }

            // What shows nothing and parts nothing: soft hyphens, joiners, direction marks. An apostrophe is within a word.
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is '\'' or '’')
                continue;
            EndWord();
            joinsNext = rune.Value is '-' or '/' or '&' or '+' or '.' && previous.Length > 0;
            if (!joinsNext)
                previous = "";
        }

        if (position < most)
            EndWord();
        return tokens;

        void EndWord()
        {
            if (word.Length == 0)
                return;
            var text = word.ToString();
            word.Clear();
            var before = tokens.Count;
            position = AddWord(tokens, text, position);
            isNumberGluedToWord = tokens.Count - before > 1;
            if (previous.Length > 0 && joinsNext && previous.Length + text.Length <= LongestWord && !isNumberGluedToWord)
                tokens.Add(new Token(previous + text, position - 1, IsPart: true));
            previous = text;
            joinsNext = false;
        }
    }

    /// <summary>Adds a word and, where a number begins it and letters end it, both by themselves too.</summary>
    private static int AddWord(List<Token> tokens, string word, int position)
    {
        var digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]))
            digits++;
        if (digits == 0 || digits == word.Length || word.Length - digits > 4 || !word.AsSpan(digits).ContainsOnlyAsciiLetters())
        {
            tokens.Add(new Token(word, position));
            return position + 1;
        }

        tokens.Add(new Token(word, position, IsPart: true));
        tokens.Add(new Token(word[..digits], position));
        tokens.Add(new Token(word[digits..], position + 1));
        return position + 2;
    }

    private static bool ContainsOnlyAsciiLetters(this ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetter(letter))
                return false;
        }

        return true;
    }

    private static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherNumber;
}
