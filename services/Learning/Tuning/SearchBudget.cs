namespace Platform.Learning.Tuning;

/// <summary>How much a <see cref="RandomSearch"/> may try.</summary>
public sealed record SearchBudget
{
    public required int Trials { get; init; }

    public required int Seed { get; init; }

    /// <summary>How many threads may measure at once. It does not change the result.</summary>
    public required int Cores { get; init; }

    /// <summary>The part of the trials, 0 to 1, that is drawn from everywhere; the others lie near the best.</summary>
    public double WidePart { get; init; } = 0.4;

    /// <summary>Is told how much is done, 0 to 1.</summary>
    public Action<double> Progress { get; init; } = _ => { };
}
