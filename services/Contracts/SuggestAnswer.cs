namespace Platform.Contracts;

/// <summary>What somebody who has typed the beginning of a query may be looking for.</summary>
/// <param name="Suggestions">Best first.</param>
public sealed record SuggestAnswer(IReadOnlyList<Suggestion> Suggestions);
