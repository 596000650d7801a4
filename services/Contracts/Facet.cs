namespace Platform.Contracts;

/// <summary>A trait by which a list can be narrowed.</summary>
/// <param name="Name">As a filter names it: <c>brand</c>.</param>
/// <param name="Values">Its values, in the order in which they are to be shown.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetValue> Values);
