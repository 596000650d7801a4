namespace Platform.Contracts;

/// <summary>One product of an answer.</summary>
/// <param name="Id">The product's id.</param>
/// <param name="Score">Higher is better; scores of different rungs do not compare.</param>
/// <param name="Product">The product itself, where the request asked for it.</param>
public sealed record ProductResult(string Id, float Score, Product? Product = null);
