using Platform.Infra.Google;
using Platform.Infra.Google.Edge;
using Platform.Manifest;

namespace Platform.Infra.Kubernetes;

/// <summary>What <see cref="ClusterFittings"/> is made from.</summary>
internal sealed record ClusterFittingsArgs
{
    public required Settings Settings { get; init; }

    public required ServingCluster Cluster { get; init; }

    /// <summary>Where the gateway stands.</summary>
    public required ServingAddress Address { get; init; }

    /// <summary>Room is held for bursts of these.</summary>
    public required IReadOnlyList<ServiceManifest> Services { get; init; }
}
