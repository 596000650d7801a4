namespace Platform.Ranking;

/// <summary>How Ranking behaves; set by <c>Ranking__RememberedLists</c> and so on.</summary>
public sealed record RankingOptions
{
    private const int Fewest = 8;
    private const int Most = 100_000;

    /// <summary>Lists that are remembered while their pages are turned, at most; each takes eight bytes a product.</summary>
    public int RememberedLists { get; init; } = 1_000;

    /// <summary>How long one is remembered.</summary>
    public TimeSpan RememberedFor { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>The part of visitors and days whose first twenty products are shuffled, so that the position bias can be known: 0 to 0.2.</summary>
    public double RandomShare { get; init; } = 0.01;

    /// <summary>The part of the answers that carry the features of their products, to be logged with the impression: 0 to 1.</summary>
    public double LoggedShare { get; init; } = 0.01;

    /// <summary>What is wrong with these options; null where nothing is.</summary>
    internal string? Problem =>
        RememberedLists is < Fewest or > Most ? $"RememberedLists is {RememberedLists}; expected {Fewest} to {Most}."
        : RememberedFor <= TimeSpan.Zero || RememberedFor > TimeSpan.FromDays(1) ? $"RememberedFor is {RememberedFor}; expected more than nothing and at most a day."
        : RandomShare is not (>= 0 and <= 0.2) ? $"RandomShare is {RandomShare}; expected 0 to 0.2."
        : LoggedShare is not (>= 0 and <= 1) ? $"LoggedShare is {LoggedShare}; expected 0 to 1."
        : null;
}
