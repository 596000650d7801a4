namespace Platform.Learning.Search.Index;

/// <summary>A word of a query.</summary>
/// <param name="Text">As it was typed, folded.</param>
/// <param name="Stems">What it may be in the index: by each language, and as part of what is written together.</param>
/// <param name="IsKnown">Whether the index has any of them.</param>
public sealed record QueryWord(string Text, IReadOnlyList<string> Stems, bool IsKnown);
