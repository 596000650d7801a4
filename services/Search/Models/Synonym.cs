namespace Platform.Search.Models;

/// <summary>A word that may stand for another.</summary>
/// <param name="From">What was typed, reduced.</param>
/// <param name="To">What it may mean, reduced.</param>
/// <param name="Weight">Above 0 to 1: how well.</param>
internal sealed record Synonym(string From, string To, float Weight);
