namespace Platform.Search;

/// <summary>In which order hits are shown.</summary>
internal enum SearchSort
{
    Relevance,
    PriceUp,
    PriceDown,
    New,
}
