namespace Platform.Storefront.Listings;

/// <summary>A value of a facet.</summary>
/// <param name="Value">As <see cref="ListingFilter"/> has it.</param>
/// <param name="Count">How many products the list would have with this value, whatever other values of the facet are chosen.</param>
public sealed record ListingFacetValue(string Value, int Count);
