namespace Platform.World.Truth;

/// <summary>
/// The true lift of one shop over another: the same visits, with the same luck, went through both (common random
/// numbers: Law, Simulation Modeling and Analysis, section 11.2).
/// </summary>
public sealed record PolicyComparison
{
    public required PolicyOutcome First { get; init; }

    public required PolicyOutcome Second { get; init; }

    /// <summary>Orders a session, the second shop less the first.</summary>
    public required PairedDifference Orders { get; init; }

    /// <summary>Euro a session, the second shop less the first.</summary>
    public required PairedDifference Revenue { get; init; }

    /// <summary>Sessions with a basket filled from the first list page, the second shop less the first.</summary>
    public required PairedDifference ListBaskets { get; init; }
}
