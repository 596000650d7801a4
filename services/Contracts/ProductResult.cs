namespace Platform.Contracts;

/// <summary>One product of an answer.</summary>
/// <param name="Id">The product's id.</param>
/// <param name="Score">Higher is better; scores of different rungs do not compare.</param>
/// <param name="Product">The product itself, where the request asked for it.</param>
/// <param name="Why">Why it stands where no score would have put it, such as <c>pinned by summer</c>; null where a score did.</param>
public sealed record ProductResult(string Id, float Score, Product? Product = null, IReadOnlyList<string>? Why = null);
