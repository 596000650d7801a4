namespace Platform.Recommender;

/// <summary>What Recommender may keep; set by <c>Recommender__RememberedAnswers</c> and so on.</summary>
public sealed record RecommenderOptions
{
    private const int Fewest = 8;
    private const int Most = 1_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Answers to sessions that are remembered, at most, each of some 1,200 bytes; 0 for none.</summary>
    public int RememberedAnswers { get; init; } = 10_000;

    /// <summary>How long an answer is remembered. A new version or catalogue ends it at once.</summary>
    public TimeSpan RememberedFor { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>What is wrong with these options; null where nothing is.</summary>
    internal string? Problem =>
        RememberedAnswers is not 0 and (< Fewest or > Most)
            ? $"RememberedAnswers is {RememberedAnswers}; expected 0, or {Fewest} to {Most}."
        : RememberedFor <= TimeSpan.Zero || RememberedFor > Longest
            ? $"RememberedFor is {RememberedFor}; expected more than nothing and at most {Longest}."
        : null;
}
