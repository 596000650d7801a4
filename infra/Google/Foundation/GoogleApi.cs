namespace Platform.Infra.Google.Foundation;

/// <summary>The APIs of Google that the platform uses; one that is missing here fails the first time that it is called.</summary>
internal static class GoogleApi
{
    public const string AiPlatform = "aiplatform";
    public const string ArtifactRegistry = "artifactregistry";
    public const string BigQuery = "bigquery";
    public const string BinaryAuthorization = "binaryauthorization";
    public const string CertificateManager = "certificatemanager";
    public const string CloudBilling = "cloudbilling";
    public const string CloudKms = "cloudkms";
    public const string CloudResourceManager = "cloudresourcemanager";
    public const string CloudScheduler = "cloudscheduler";
    public const string Compute = "compute";
    public const string Container = "container";
    public const string ContainerAnalysis = "containeranalysis";
    public const string Logging = "logging";
    public const string PubSub = "pubsub";
    public const string Redis = "redis";
    public const string SecretManager = "secretmanager";
    public const string Storage = "storage";
    public const string StorageTransfer = "storagetransfer";
    public const string Workflows = "workflows";

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        AiPlatform, ArtifactRegistry, BigQuery, "billingbudgets", BinaryAuthorization, CertificateManager, CloudBilling, CloudKms,
        CloudResourceManager, CloudScheduler, Compute, Container, ContainerAnalysis,
        // What streams images to nodes, scans images, and looks at the posture of the cluster.
        "containerfilesystem", "containerscanning", "containersecurity",
        "dns", "iam", "iamcredentials", Logging, "monitoring", PubSub, Redis, SecretManager,
        "servicenetworking", "serviceusage", Storage, StorageTransfer, "sts", "workflowexecutions", Workflows,
    ];
}
