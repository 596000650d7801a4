using Platform.Hosting.Lists;

namespace Platform.Storefront.Listings;

/// <summary>Products, and how many of them have each value of each facet.</summary>
/// <param name="Set">The products' places.</param>
/// <param name="Counts">By the numbers of <see cref="ShopFacets"/>.</param>
internal sealed record CountedSet(PlaceSet Set, int[] Counts);
