namespace Platform.Infra.Google;

/// <summary>What <see cref="MetricsIdentity"/> is made from.</summary>
internal sealed record MetricsIdentityArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The cluster, with which the pool of identities comes.</summary>
    public required ServingCluster Cluster { get; init; }

    /// <summary>The Kubernetes account that may be it, as <c>namespace/name</c>.</summary>
    public required string Account { get; init; }
}
