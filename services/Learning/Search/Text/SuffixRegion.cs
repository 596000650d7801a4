namespace Platform.Learning.Search.Text;

/// <summary>Snowball's region R1: where a suffix may be taken off.</summary>
internal static class SuffixRegion
{
    /// <summary>The place after the first consonant that follows a vowel, from some letter on; the word's length where there is none.</summary>
    public static int After(string word, string vowels, int least)
    {
        for (var at = 1; at < word.Length; at++)
        {
            if (vowels.Contains(word[at - 1], StringComparison.Ordinal) && !vowels.Contains(word[at], StringComparison.Ordinal))
                return Math.Max(least, at + 1);
        }

        return word.Length;
    }

    /// <summary>Whether a word ends so, within the region.</summary>
    public static bool Ends(string word, string suffix, int region) =>
        word.Length - suffix.Length >= region && word.EndsWith(suffix, StringComparison.Ordinal);
}
