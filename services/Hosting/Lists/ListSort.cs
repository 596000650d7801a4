namespace Platform.Hosting.Lists;

/// <summary>The order that is asked of a list.</summary>
public enum ListSort
{
    /// <summary>The platform's own.</summary>
    Relevance,

    /// <summary>The cheapest first.</summary>
    Price,

    /// <summary>The dearest first.</summary>
    PriceDescending,

    /// <summary>The newest first.</summary>
    New,
}
