using Platform.Manifest;
using Pulumi;

namespace Platform.Infra.Google.Training;

/// <summary>What <see cref="ModelTraining"/> is made from.</summary>
internal sealed record ModelTrainingArgs
{
    /// <summary>What all models of the service have in common.</summary>
    public required ServiceTrainingArgs Training { get; init; }

    public required ModelManifest Model { get; init; }

    /// <summary>The address of the account that trains.</summary>
    public required Input<string> Identity { get; init; }
}
