namespace Platform.Storefront.Listings;

/// <summary>A trait by which a list can be narrowed.</summary>
/// <param name="Name">As <see cref="ListingFilter"/> has it.</param>
/// <param name="Values">Its values, those with most products first, except ranges and sizes, which have an order of their own.</param>
public sealed record ListingFacet(string Name, IReadOnlyList<ListingFacetValue> Values);
