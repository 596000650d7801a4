namespace Platform.Infra.Google.Foundation;

/// <summary>A service of Google as an identity: in this project it acts as an account of Google's, which needs rights like anybody.</summary>
internal enum ServiceAgent
{
    AiPlatform,

    ArtifactRegistry,

    /// <summary>What reads and writes datasets that are encrypted with a key of ours.</summary>
    BigQueryEncryption,

    /// <summary>Virtual machines and their disks, the cluster's nodes among them.</summary>
    Compute,

    /// <summary>The control plane of the cluster.</summary>
    Container,

    Logging,

    PubSub,

    Redis,

    Scheduler,

    SecretManager,

    Storage,

    StorageTransfer,

    Workflows,
}
