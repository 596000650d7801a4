namespace Platform.Search.Suggesting;

/// <summary>Something that can be suggested.</summary>
/// <param name="Text">As it is shown.</param>
/// <param name="Kind">One of <see cref="SuggestionKinds"/>.</param>
/// <param name="Category">The category's path, for one.</param>
internal sealed record Entry(string Text, string Kind, string? Category = null);
