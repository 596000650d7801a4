namespace Platform.Recommender.Models;

/// <summary>Items by how many were sold, most first.</summary>
/// <param name="Items">The items.</param>
/// <param name="Counts">How many of each.</param>
public readonly record struct Ranking(ReadOnlyMemory<int> Items, ReadOnlyMemory<int> Counts);
