namespace Platform.Learning.Ranking.Trees;

/// <summary>Nodes with the same threshold.</summary>
/// <param name="Threshold">Rows above it go right.</param>
/// <param name="End">The number of the first node after them.</param>
internal readonly record struct ThresholdGroup(float Threshold, int End);
