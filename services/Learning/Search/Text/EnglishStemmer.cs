using System.Collections.Frozen;

namespace Platform.Learning.Search.Text;

/// <summary>
/// A light stemmer: the S-stemmer of Harman 1991 ("How effective is suffixing?", section 2), which takes off plurals
/// and nothing else, with what it misses of them: -es after a hiss ("dresses", "watches"), -ves, and the common
/// irregular ones. A shop has names of things; stronger stemmers make "university" of "universal".
/// </summary>
internal static class EnglishStemmer
{
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>
    {
        ["men"] = "man", ["women"] = "woman", ["mens"] = "man", ["womens"] = "woman", ["children"] = "child", ["childrens"] = "child",
        ["feet"] = "foot", ["teeth"] = "tooth", ["mice"] = "mouse", ["scarves"] = "scarf", ["knives"] = "knife", ["shelves"] = "shelf",
        ["wolves"] = "wolf", ["leaves"] = "leaf", ["halves"] = "half", ["lives"] = "life", ["movies"] = "movie", ["cookies"] = "cookie",
        ["hoodies"] = "hoodie", ["beanies"] = "beanie", ["selfies"] = "selfie", ["ties"] = "tie", ["bus"] = "bus", ["gas"] = "gas", ["lens"] = "lens",
        ["lenses"] = "lens", ["canvas"] = "canvas", ["series"] = "series", ["jeans"] = "jean",
    }.ToFrozenDictionary();

    public static string Stem(string word)
    {
        if (word.Length < 3 || word[^1] is not ('s' or 'n' or 't' or 'h' or 'e'))
            return word;
        if (Irregular.TryGetValue(word, out var single))
            return single;
        if (word[^1] != 's' || word.Length < 4)
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word.Length > 4 && word[^4] is not ('e' or 'a') ? string.Concat(word.AsSpan(0, word.Length - 3), "y") : word[..^1];
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("zzes", StringComparison.Ordinal)
            || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal))
            return word[..^2];
        return word[^2] is 'u' or 's' || word.EndsWith("is", StringComparison.Ordinal) ? word : word[..^1];
    }
}
