namespace Platform.Infra.Google.Delivery;

/// <summary>
/// What CI may do in the project. No identity has a basic role (owner, editor, viewer). The pool of identities, and what these
/// may do, is changed by people only: else a change to a workflow could give itself every right.
/// </summary>
internal static class DeliveryRoles
{
    /// <summary>To look at what there is, and who may do what with it; not at any data, log or secret.</summary>
    public static IReadOnlyList<string> Preview { get; } =
    [
        "roles/artifactregistry.reader", "roles/bigquery.metadataViewer", "roles/binaryauthorization.attestorsViewer",
        "roles/binaryauthorization.policyViewer", "roles/browser", "roles/certificatemanager.viewer", "roles/cloudkms.publicKeyViewer",
        "roles/cloudkms.viewer", "roles/cloudscheduler.viewer", "roles/compute.viewer", "roles/container.viewer",
        "roles/containeranalysis.notes.viewer", "roles/dns.reader", "roles/iam.securityReviewer", "roles/monitoring.viewer", "roles/pubsub.viewer",
        "roles/redis.viewer", "roles/secretmanager.viewer", "roles/serviceusage.serviceUsageConsumer", "roles/serviceusage.serviceUsageViewer",
        "roles/storage.bucketViewer", "roles/storagetransfer.viewer", "roles/workflows.viewer",
    ];

    /// <summary>
    /// To read again all that the stack consists of. The provider reads secrets with what holds them, and settings of logs by a role
    /// that sees logs: so it is not for runs of pull requests, whose program anybody may have written.
    /// </summary>
    public static IReadOnlyList<string> Drift { get; } =
    [
        .. Preview,
        "roles/aiplatform.viewer", "roles/iam.serviceAccountViewer", "roles/iam.workloadIdentityPoolViewer", "roles/logging.viewer",
        "roles/secretmanager.secretAccessor",
    ];

    /// <summary>And the password of Redis, which only roles that change things bring along.</summary>
    public static IReadOnlyList<string> DriftPermissions { get; } = ["redis.instances.getAuthString"];

    /// <summary>
    /// To make, change and delete what the stack consists of. Each new service brings an account, and says who may be it: therefore it
    /// administers accounts. It acts as none but those that are named one by one (<see cref="GitHubFederation.LetDeployAs"/>).
    /// </summary>
    public static IReadOnlyList<string> Deploy { get; } =
    [
        "roles/aiplatform.admin", "roles/artifactregistry.admin", "roles/bigquery.dataOwner", "roles/bigquery.user",
        "roles/binaryauthorization.attestorsAdmin", "roles/binaryauthorization.policyEditor", "roles/browser", "roles/certificatemanager.owner",
        "roles/cloudkms.admin", "roles/cloudscheduler.admin", "roles/compute.networkAdmin", "roles/compute.securityAdmin", "roles/container.admin",
        "roles/containeranalysis.notes.editor", "roles/containeranalysis.occurrences.editor", "roles/dns.admin", "roles/iam.securityReviewer",
        "roles/iam.serviceAccountAdmin", "roles/iam.workloadIdentityPoolViewer", "roles/logging.configWriter",
        "roles/monitoring.editor", "roles/pubsub.admin", "roles/redis.admin", "roles/secretmanager.admin",
        "roles/servicenetworking.networksAdmin", "roles/serviceusage.serviceUsageAdmin", "roles/storage.admin", "roles/storagetransfer.admin",
        "roles/workflows.admin",
    ];

    /// <summary>The roles in the whole project that the stack gives to others, and so the only ones that a deploy may give or take.</summary>
    public static IReadOnlyList<string> Grantable { get; } =
    [
        "roles/aiplatform.user", "roles/bigquery.jobUser", "roles/container.defaultNodeServiceAccount", "roles/logging.logWriter",
        "roles/monitoring.viewer", "roles/serviceusage.serviceUsageConsumer", "roles/workflows.invoker",
    ];
}
