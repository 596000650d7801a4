using Platform.Infra.Google.Data;
using Platform.Infra.Google.Monitoring;
using Platform.Infra.Services;
using Platform.Manifest;

namespace Platform.Infra.Google.Training;

/// <summary>What <see cref="ServiceTraining"/> is made from.</summary>
internal sealed record ServiceTrainingArgs
{
    public required Settings Settings { get; init; }

    public required ServiceManifest Service { get; init; }

    /// <summary>The service's image: what serves also trains.</summary>
    public required ServiceImage Image { get; init; }

    /// <summary>What BigQuery builds before the jobs.</summary>
    public required FeatureQueries Features { get; init; }

    public required TrainingPipeline Pipeline { get; init; }

    public required Buckets Buckets { get; init; }

    public required EventTopic Events { get; init; }

    public required SessionStore Sessions { get; init; }

    /// <summary>Who is told that a model is not made anew.</summary>
    public required NotificationChannels Channels { get; init; }
}
