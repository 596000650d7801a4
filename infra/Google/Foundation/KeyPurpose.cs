namespace Platform.Infra.Google.Foundation;

/// <summary>What a key of ours encrypts; each purpose has a key of its own, so that each can be withdrawn alone.</summary>
internal enum KeyPurpose
{
    /// <summary>The buckets.</summary>
    Storage,

    /// <summary>Topics and their messages.</summary>
    Messages,

    /// <summary>The datasets of BigQuery.</summary>
    Analytics,

    /// <summary>The images in the registry.</summary>
    Images,

    /// <summary>The disks of the nodes.</summary>
    Nodes,

    /// <summary>Kubernetes' secrets, where the control plane stores them.</summary>
    ClusterSecrets,

    /// <summary>The sessions in Redis.</summary>
    Sessions,

    /// <summary>Secret Manager.</summary>
    Secrets,

    /// <summary>The runs of training.</summary>
    Training,

    /// <summary>The logs that are kept.</summary>
    Logs,
}
