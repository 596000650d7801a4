namespace Platform.Hosting.Training;

/// <summary>A search of which it is known what the visitor chose.</summary>
/// <param name="Query">What was typed.</param>
/// <param name="Chosen">The products that were looked at, in that order.</param>
public sealed record HeldOutSearch(string Query, IReadOnlyList<int> Chosen);
