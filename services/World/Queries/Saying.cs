using Platform.World.Goods.Words;

namespace Platform.World.Queries;

/// <summary>One way to say a thing in one language.</summary>
/// <param name="Text">As it is typed, in the case of the dictionary.</param>
/// <param name="Kind">Where it stands to the shop's texts.</param>
/// <param name="Gender">What adjectives agree with, of a noun.</param>
internal sealed record Saying(string Text, WordKind Kind, Gender Gender)
{
    /// <summary>Reads <c>"ett linne, linnen; camisole; singlet"</c>: the shop's words, others, and those that no text has.</summary>
    public static Saying[] Read(string text)
    {
        var lists = text.Split(';', StringSplitOptions.TrimEntries);
        return [.. lists.SelectMany((list, kind) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(word => Of(word, (WordKind)kind)))];
    }

    private static Saying Of(string word, WordKind kind)
    {
        foreach (var (article, gender) in Articles)
        {
            if (word.StartsWith(article, StringComparison.Ordinal))
                return new Saying(word[article.Length..], kind, gender);
        }

        return new Saying(word, kind, Gender.Plural);
    }

    private static (string, Gender)[] Articles { get; } =
        [("en ", Gender.Common), ("ett ", Gender.Neuter), ("der ", Gender.Masculine), ("die ", Gender.Feminine), ("das ", Gender.Neuter)];
}
