using Platform.Infra.Amazon;
using Platform.Infra.Google;
using Platform.Infra.Google.Data;
using Platform.Infra.Google.Monitoring;
using Platform.Infra.Google.Training;
using Platform.Infra.Kubernetes;
using Platform.Infra.Services;
using Platform.Manifest;

namespace Platform.Infra;

/// <summary>What <see cref="PlatformService"/> is made from.</summary>
internal sealed record PlatformServiceArgs
{
    public required Settings Settings { get; init; }

    public required ServiceManifest Service { get; init; }

    /// <summary>All of them, for what is planned for them together.</summary>
    public required IReadOnlyList<ServiceManifest> Services { get; init; }

    public required ServiceImage Image { get; init; }

    public required ServingCluster Cluster { get; init; }

    public required ClusterFittings Fittings { get; init; }

    public required DataPlatform Data { get; init; }

    public required TrainingPipeline Training { get; init; }

    /// <summary>What BigQuery builds before models are trained.</summary>
    public required FeatureQueries Features { get; init; }

    public required NotificationChannels Channels { get; init; }

    public required ShopSite Site { get; init; }
}
