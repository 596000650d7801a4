namespace Platform.Hosting.Answers;

/// <summary>A product of an answer.</summary>
/// <param name="Product">Its number in the <see cref="Products.ProductDirectory"/>.</param>
/// <param name="Score">Higher is better, within one rung.</param>
public readonly record struct ScoredProduct(int Product, float Score);
