namespace Platform.Learning.Ranking.Trees;

/// <summary>What a node does to the bits of a block's leaves.</summary>
/// <param name="At">Where the bits of its tree begin.</param>
/// <param name="Mask">0 for the leaves to its left.</param>
internal readonly record struct PlacedMask(int At, uint Mask);
