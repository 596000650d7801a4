namespace Platform.World.Goods.Words;

/// <summary>What a garment is called in three languages.</summary>
/// <param name="English">Such as "midi dress".</param>
/// <param name="IsPlural">Whether English speaks of it in the plural: jeans, boots.</param>
/// <param name="Swedish">Without its article.</param>
/// <param name="SwedishGender">Common, neuter or plural.</param>
/// <param name="German">Without its article.</param>
/// <param name="GermanGender">Masculine, feminine, neuter or plural.</param>
internal sealed record Noun(
    string English, bool IsPlural, string Swedish, Gender SwedishGender, string German, Gender GermanGender)
{
    /// <summary>Reads three nouns with their indefinite or definite articles, as dictionaries have them.</summary>
    /// <param name="english">"a midi dress", "an armband"; "jeans" for a plural.</param>
    /// <param name="swedish">"en klänning", "ett linne"; "jeans" for a plural.</param>
    /// <param name="german">"das Kleid", "der Rock", "die Hose"; "Jeans" for a plural.</param>
    public static Noun Of(string english, string swedish, string german)
    {
        var (en, plural) = Parted(english, ("a ", Gender.Common), ("an ", Gender.Common));
        var (sv, svGender) = Parted(swedish, ("en ", Gender.Common), ("ett ", Gender.Neuter));
        var (de, deGender) = Parted(german, ("der ", Gender.Masculine), ("die ", Gender.Feminine), ("das ", Gender.Neuter));
        return new Noun(en, plural == Gender.Plural, sv, svGender, de, deGender);
    }

    private static (string Word, Gender Gender) Parted(string text, params ReadOnlySpan<(string Article, Gender Gender)> articles)
    {
        foreach (var (article, gender) in articles)
        {
            if (text.StartsWith(article, StringComparison.Ordinal))
                return (text[article.Length..], gender);
        }

        return (text, Gender.Plural);
    }
}
