namespace Platform.Learning.Search.Index;

/// <summary>A term that may stand for a word of the query.</summary>
/// <param name="Term">The term's number in the index.</param>
/// <param name="Weight">Above 0 to 1: how well it does.</param>
public readonly record struct Alternative(int Term, float Weight);
