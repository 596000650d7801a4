namespace Platform.Contracts;

/// <summary>The rungs of the ladder of answers, best first.</summary>
public static class Rungs
{
    /// <summary>From the person's history, with the running session.</summary>
    public const string Personal = "personal";

    /// <summary>From the running session alone.</summary>
    public const string Session = "session";

    /// <summary>From the product on the page.</summary>
    public const string Item = "item";

    public const string PopularInCategory = "popular-in-category";

    public const string PopularInRegion = "popular-in-region";

    public const string Popular = "popular";

    /// <summary>Of a search: by words and by meaning, the same for everybody.</summary>
    public const string Hybrid = "hybrid";

    /// <summary>Of a search: by words alone.</summary>
    public const string Lexical = "lexical";

    /// <summary>Below all models: whatever can be bought, the newest first.</summary>
    public const string Catalogue = "catalogue";

    /// <summary>There is nothing to show: an empty answer.</summary>
    public const string None = "none";
}
