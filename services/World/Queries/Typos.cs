using System.Text;

namespace Platform.World.Queries;

/// <summary>
/// Mistakes of typing: one edit in a word, of the four kinds of Damerau ("A technique for computer detection and
/// correction of spelling errors", CACM 1964); about one query in ten has one (Cucerzan and Brill, "Spelling
/// correction as an iterative process", EMNLP 2004, section 1: 10 to 15 %).
/// </summary>
internal static class Typos
{
    private const double Rate = 0.1;
    private const double UmlautsLost = 0.1;
    private const int ShortestWord = 5;

    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>The text as it is typed; the same where no mistake is made.</summary>
    public static string Type(ref Dice dice, string text, string language)
    {
        if (language != "en" && dice.Chance(UmlautsLost))
            text = WithoutUmlauts(text, language == "de" && dice.Chance(0.5));
        if (!dice.Chance(Rate))
            return text;
        var words = text.Split(' ');
        var longOnes = Enumerable.Range(0, words.Length).Where(word => words[word].Length >= ShortestWord && words[word].All(char.IsLetter)).ToArray();
        if (longOnes.Length == 0)
            return text;
        var chosen = longOnes[dice.Below(longOnes.Length)];
        words[chosen] = Mistype(ref dice, words[chosen]);
        return string.Join(' ', words);
    }

    private static string Mistype(ref Dice dice, string word)
    {
        // The first letter is seldom wrong.
        var place = 1 + dice.Below(word.Length - 2);
        return dice.Even() switch
        {
            < 0.35 => word.Remove(place, 1),
            < 0.55 => word.Insert(place, word[place].ToString()),
            < 0.8 => word[..place] + word[place + 1] + word[place] + word[(place + 2)..],
            _ => word[..place] + Neighbour(ref dice, word[place]) + word[(place + 1)..],
        };
    }

    private static char Neighbour(ref Dice dice, char letter)
    {
        foreach (var row in Rows)
        {
            var place = row.IndexOf(letter, StringComparison.Ordinal);
            if (place >= 0)
                return row[place == 0 ? 1 : place == row.Length - 1 || dice.Chance(0.5) ? place - 1 : place + 1];
        }

        return 'a';
    }

    private static string WithoutUmlauts(string text, bool spelledOut)
    {
        var plain = new StringBuilder(text.Length + 4);
        foreach (var letter in text)
        {
            plain.Append(letter switch
            {
                'ä' => spelledOut ? "ae" : "a",
                'ö' => spelledOut ? "oe" : "o",
                'ü' => spelledOut ? "ue" : "u",
                'å' => "a",
                'ß' => "ss",
                _ => letter.ToString(),
            });
        }

        return plain.ToString();
    }
}
