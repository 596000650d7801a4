namespace Platform.Hosting.Training;

/// <summary>What became of the training of one model.</summary>
public sealed record TrainingOutcome
{
    public required string Model { get; init; }

    /// <summary>The new version; null where there was nothing to learn from.</summary>
    public string? Version { get; init; }

    /// <summary>Whether the gate lets the new version serve.</summary>
    public bool Passes { get; init; }

    /// <summary>Whether the new version serves from now on.</summary>
    public bool IsChampion { get; init; }

    /// <summary>Why it does or does not, or why the model was skipped.</summary>
    public required string Reason { get; init; }

    public IReadOnlyDictionary<string, double> Metrics { get; init; } = new Dictionary<string, double>();

    public TimeSpan Elapsed { get; init; }
}
