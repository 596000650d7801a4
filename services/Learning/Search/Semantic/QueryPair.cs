namespace Platform.Learning.Search.Semantic;

/// <summary>A query after which a product was chosen.</summary>
/// <param name="Query">The query's number.</param>
/// <param name="Product">The product's number.</param>
/// <param name="Weight">How often, or how much it counts.</param>
public readonly record struct QueryPair(int Query, int Product, float Weight);
