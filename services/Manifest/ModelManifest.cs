namespace Platform.Manifest;

/// <summary>A model of a service: when it is trained, and what a version must reach to serve.</summary>
public sealed record ModelManifest
{
    public required string Name { get; init; }

    public required TrainingPlan Train { get; init; }

    /// <summary>Null where every version that loads may serve, as for plain counts.</summary>
    public Gate? Gate { get; init; }
}
