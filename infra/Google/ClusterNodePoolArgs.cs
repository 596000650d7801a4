using Platform.Infra.Configuration;
using Pulumi;
using Pulumi.Gcp.Container;

namespace Platform.Infra.Google;

/// <summary>What <see cref="ClusterNodePool"/> is made from.</summary>
internal sealed record ClusterNodePoolArgs
{
    public required Settings Settings { get; init; }

    public required Cluster Cluster { get; init; }

    public required PoolSize Size { get; init; }

    /// <summary>One of <see cref="NodePools"/>.</summary>
    public required string Pool { get; init; }

    /// <summary>The nodes' service account.</summary>
    public required Input<string> Account { get; init; }

    /// <summary>The id of the key that the nodes' disks are encrypted with.</summary>
    public required Input<string> DiskKey { get; init; }

    /// <summary>Nodes that may be taken away at any time; only what bears that is put there.</summary>
    public bool IsSpot { get; init; }
}
