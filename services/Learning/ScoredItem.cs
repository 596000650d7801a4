namespace Platform.Learning;

/// <summary>An item and how well it fits; higher is better, and scores of two queries do not compare.</summary>
/// <param name="Item">The item's index, 0 to the number of items - 1.</param>
/// <param name="Score">The score, finite.</param>
public readonly record struct ScoredItem(int Item, float Score);
