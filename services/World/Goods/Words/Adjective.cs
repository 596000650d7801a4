namespace Platform.World.Goods.Words;

/// <summary>An adjective in three languages, with the forms that agree with a noun.</summary>
/// <param name="Term">Its name in the catalogue's attributes.</param>
/// <param name="English">As English texts say it.</param>
/// <param name="Common">Swedish with "en".</param>
/// <param name="Neuter">Swedish with "ett".</param>
/// <param name="Plural">Swedish in the plural.</param>
/// <param name="Stem">German without an ending.</param>
internal sealed record Adjective(string Term, string English, string Common, string Neuter, string Plural, string Stem)
{
    /// <summary>One whose Swedish is regular: rutig, rutigt, rutiga; sandfärgad, sandfärgat, sandfärgade.</summary>
    public static Adjective Regular(string term, string english, string swedish, string stem) => new(
        term, english, swedish,
        swedish.EndsWith("ad", StringComparison.Ordinal) ? swedish[..^1] + "t"
            : swedish.EndsWith('å') ? swedish + "tt" : swedish + "t",
        swedish.EndsWith("ad", StringComparison.Ordinal) ? swedish + "e" : swedish.EndsWith('å') ? swedish : swedish + "a",
        stem);

    /// <summary>One whose Swedish never changes: rosa.</summary>
    public static Adjective Invariable(string term, string english, string swedish, string stem) => new(term, english, swedish, swedish, swedish, stem);

    /// <summary>The Swedish form beside an indefinite noun.</summary>
    public string InSwedish(Gender gender) => gender switch
    {
        Gender.Neuter => Neuter,
        Gender.Plural => Plural,
        _ => Common,
    };

    /// <summary>The German form in the nominative, after "ein" or after nothing: the two are the same.</summary>
    public string InGerman(Gender gender) => gender switch
    {
        Gender.Masculine => Stem + "er",
        Gender.Neuter => Stem + "es",
        _ => Stem + "e",
    };
}
