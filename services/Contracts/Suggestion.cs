namespace Platform.Contracts;

/// <summary>Something that a person who types may mean.</summary>
/// <param name="Text">As it is shown and searched for.</param>
/// <param name="Kind"><c>category</c>, <c>brand</c> or <c>words</c>.</param>
/// <param name="Category">The category's path, for one.</param>
public sealed record Suggestion(string Text, string Kind, string? Category = null);
