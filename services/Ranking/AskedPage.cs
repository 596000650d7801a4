using Platform.Ranking.Listings;

namespace Platform.Ranking;

/// <summary>A page of a list, as it was asked for.</summary>
/// <param name="Question">The list.</param>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">1 to 100.</param>
/// <param name="IsFull">With what the catalogue knows of each product.</param>
/// <param name="Key">Tells the visitor's lists apart.</param>
internal sealed record AskedPage(ListingQuestion Question, int Page, int PageSize, bool IsFull, string Key);
