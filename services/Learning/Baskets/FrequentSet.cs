namespace Platform.Learning.Baskets;

/// <summary>Items that are often bought together.</summary>
/// <param name="Items">The items, rising; at least one.</param>
/// <param name="Count">In how many baskets all of them are.</param>
public sealed record FrequentSet(IReadOnlyList<int> Items, int Count);
