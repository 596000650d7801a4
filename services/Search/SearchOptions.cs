namespace Platform.Search;

/// <summary>What Search may be told; set by <c>Search__RememberedLists</c> and so on.</summary>
public sealed record SearchOptions
{
    private const int MostRemembered = 1_000_000;
    private const int FewestRemembered = 8;

    /// <summary>Visitors' lists that are remembered, so that their further pages go on from the first; 0 for none.</summary>
    public int RememberedLists { get; init; } = 5_000;

    /// <summary>For how long.</summary>
    public TimeSpan RememberedFor { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>What is wrong with these options; null where nothing is.</summary>
    internal string? Problem =>
        RememberedLists is not 0 and (< FewestRemembered or > MostRemembered)
            ? $"RememberedLists is {RememberedLists}; expected 0, or {FewestRemembered} to {MostRemembered}."
        : RememberedFor <= TimeSpan.Zero || RememberedFor > TimeSpan.FromHours(1)
            ? $"RememberedFor is {RememberedFor}; expected more than nothing and at most an hour."
        : null;
}
