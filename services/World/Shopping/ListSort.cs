namespace Platform.World.Shopping;

/// <summary>The order that a shopper asks of a list.</summary>
public enum ListSort
{
    /// <summary>The shop's own.</summary>
    Relevance,

    /// <summary>The cheapest first.</summary>
    Price,

    /// <summary>The dearest first.</summary>
    PriceDescending,

    /// <summary>The newest first.</summary>
    New,
}
