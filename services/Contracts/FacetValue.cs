namespace Platform.Contracts;

/// <summary>A value of a facet.</summary>
/// <param name="Value">As a filter names it: <c>Acme</c>, <c>0..49.99</c>.</param>
/// <param name="Count">How many products the list would have with this value, whatever other values of the facet are chosen.</param>
public sealed record FacetValue(string Value, int Count);
