using Platform.Infra.Google.Data;
using Platform.Infra.Google.Foundation;
using Platform.Infra.Services;
using Pulumi;

namespace Platform.Infra.Google.Training;

/// <summary>What <see cref="TrainingPipeline"/> is made from.</summary>
internal sealed record TrainingPipelineArgs
{
    public required Settings Settings { get; init; }

    public required Buckets Buckets { get; init; }

    public required Datasets Datasets { get; init; }

    public required ImageRegistry Images { get; init; }

    /// <summary>The id of the key that runs are encrypted with; Vertex AI may use it.</summary>
    public required Input<string> Key { get; init; }

    /// <summary>The address of Vertex AI's own identity in the project: it pulls the images of jobs.</summary>
    public required Input<string> VertexAgent { get; init; }

    /// <summary>The address of Workflows' own identity in the project: it encrypts the workflow.</summary>
    public required Input<string> WorkflowsAgent { get; init; }

    /// <summary>Whether a model of any service has features that BigQuery builds.</summary>
    public required bool BuildsFeatures { get; init; }

    /// <summary>Of the platform's own keys and agents.</summary>
    public static TrainingPipelineArgs Of(
        Settings settings, DataPlatform data, ImageRegistry images, PlatformKeys keys, ServiceAgents agents, FeatureQueries features) => new()
    {
        Settings = settings,
        Buckets = data.Buckets,
        Datasets = data.Datasets,
        Images = images,
        Key = keys.Of(KeyPurpose.Training),
        VertexAgent = agents.Of(ServiceAgent.AiPlatform),
        WorkflowsAgent = agents.Of(ServiceAgent.Workflows),
        BuildsFeatures = features.Any,
    };
}
