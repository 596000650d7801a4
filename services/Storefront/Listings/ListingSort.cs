namespace Platform.Storefront.Listings;

/// <summary>In which order a list is shown.</summary>
public enum ListingSort
{
    /// <summary>What fits best first; without a query, what the shop thinks best.</summary>
    Relevance,

    PriceUp,

    PriceDown,

    New,
}
