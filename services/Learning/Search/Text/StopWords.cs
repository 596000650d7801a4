using System.Collections.Frozen;

namespace Platform.Learning.Search.Text;

/// <summary>
/// Words that say nothing of a product. There are few on purpose: "the north face", "off shoulder" and "no" mean
/// something in a shop. They are left out of queries that have other words, never of the index.
/// </summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> English = Set("a an and the for of in on with to by or from at is are my me i");
    private static readonly FrozenSet<string> Swedish = Set("en ett och den det de for av i pa med till som fran hos ar min mig jag");
    private static readonly FrozenSet<string> German = Set("ein eine einen einem einer der die das den dem des und fur von im in auf mit zu zum zur aus bei ist mein mich ich");

    public static bool Contains(Language language, string word) => language switch
    {
        Language.English => English.Contains(word),
        Language.Swedish => Swedish.Contains(word),
        Language.German => German.Contains(word),
        _ => false,
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
