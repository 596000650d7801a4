using System.Text.Json;

namespace Platform.Hosting.Training;

/// <summary>How a model is to be trained.</summary>
public sealed record TrainingRun
{
    public required int Seed { get; init; }

    /// <summary>How many threads may be used. It does not change the result.</summary>
    public required int Cores { get; init; }

    /// <summary>The parameters to train with; null where the model is to find its own.</summary>
    public JsonElement? Parameters { get; init; }

    /// <summary>Search long, rather than quickly, where parameters are to be found.</summary>
    public bool SearchLong { get; init; }

    /// <summary>Is told what is being done, and how much of it is, 0 to 1.</summary>
    public Action<string, double> Progress { get; init; } = (_, _) => { };

    public CancellationToken Cancel { get; init; }
}
