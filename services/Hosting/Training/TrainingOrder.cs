namespace Platform.Hosting.Training;

/// <summary>What a person or a schedule asks of a training.</summary>
public sealed record TrainingOrder
{
    public int Seed { get; init; } = 1;

    /// <summary>
    /// Search long for the best parameters. Without it a model keeps the parameters of its champion, and only the
    /// first version searches, quickly.
    /// </summary>
    public bool Tune { get; init; }

    /// <summary>
    /// Whether a version that passes its gate serves at once. Without it, it is a candidate only: who ordered the
    /// training promotes it.
    /// </summary>
    public bool Promote { get; init; } = true;

    public int Cores { get; init; } = Environment.ProcessorCount;

    /// <summary>Is told of a model, what is being done, and how much of it is, 0 to 1.</summary>
    public Action<string, string, double> Progress { get; init; } = (_, _, _) => { };
}
