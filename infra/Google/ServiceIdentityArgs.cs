using Platform.Manifest;

namespace Platform.Infra.Google;

/// <summary>What <see cref="ServiceIdentity"/> is made from.</summary>
internal sealed record ServiceIdentityArgs
{
    public required Settings Settings { get; init; }

    public required ServiceManifest Service { get; init; }

    /// <summary>The cluster that the service runs in: with it comes the pool of identities that the service's is of.</summary>
    public required ServingCluster Cluster { get; init; }
}
