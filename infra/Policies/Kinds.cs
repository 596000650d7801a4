using System.Collections.Immutable;

namespace Platform.Infra.Policies;

/// <summary>The types of resources that policies speak of more than once.</summary>
internal static class Kinds
{
    public const string Cluster = "gcp:container/cluster:Cluster";
    public const string NodePool = "gcp:container/nodePool:NodePool";
    public const string CryptoKey = "gcp:kms/cryptoKey:CryptoKey";
    public const string Bucket = "gcp:storage/bucket:Bucket";
    public const string Project = "gcp:projects/service:Service";
    public const string AlertPolicy = "gcp:monitoring/alertPolicy:AlertPolicy";

    public const string AwsKey = "aws:kms/key:Key";
    public const string AwsBucket = "aws:s3/bucket:Bucket";
    public const string Distribution = "aws:cloudfront/distribution:Distribution";
    public const string MetricAlarm = "aws:cloudwatch/metricAlarm:MetricAlarm";

    public const string Deployment = "kubernetes:apps/v1:Deployment";
    public const string StatefulSet = "kubernetes:apps/v1:StatefulSet";
    public const string Namespace = "kubernetes:core/v1:Namespace";
    public const string NetworkPolicy = "kubernetes:networking.k8s.io/v1:NetworkPolicy";
    public const string Autoscaler = "kubernetes:autoscaling/v2:HorizontalPodAutoscaler";
    public const string DisruptionBudget = "kubernetes:policy/v1:PodDisruptionBudget";
    public const string Gateway = "kubernetes:gateway.networking.k8s.io/v1:Gateway";
    public const string HttpRoute = "kubernetes:gateway.networking.k8s.io/v1:HTTPRoute";
    public const string BackendPolicy = "kubernetes:networking.gke.io/v1:GCPBackendPolicy";

    /// <summary>What makes pods, with the path from its inputs to the pods' specification.</summary>
    public static ImmutableDictionary<string, string> PodMakers { get; } = ImmutableDictionary.CreateRange(new Dictionary<string, string>
    {
        [Deployment] = "spec.template.spec",
        [StatefulSet] = "spec.template.spec",
        ["kubernetes:apps/v1:DaemonSet"] = "spec.template.spec",
        ["kubernetes:batch/v1:Job"] = "spec.template.spec",
        ["kubernetes:batch/v1:CronJob"] = "spec.jobTemplate.spec.template.spec",
        ["kubernetes:core/v1:Pod"] = "spec",
    });

    /// <summary>What grants somebody something on Google Cloud.</summary>
    public static string[] Grants =>
    [
        "gcp:artifactregistry/repositoryIamMember:RepositoryIamMember",
        "gcp:bigquery/connectionIamMember:ConnectionIamMember",
        "gcp:bigquery/datasetIamMember:DatasetIamMember",
        "gcp:bigquery/iamMember:IamMember",
        "gcp:binaryauthorization/attestorIamMember:AttestorIamMember",
        "gcp:compute/subnetworkIAMMember:SubnetworkIAMMember",
        "gcp:containeranalysis/noteIamMember:NoteIamMember",
        "gcp:kms/cryptoKeyIAMMember:CryptoKeyIAMMember",
        "gcp:kms/keyRingIAMMember:KeyRingIAMMember",
        "gcp:projects/iAMMember:IAMMember",
        "gcp:pubsub/subscriptionIAMMember:SubscriptionIAMMember",
        "gcp:pubsub/topicIAMMember:TopicIAMMember",
        "gcp:secretmanager/regionalSecretIamMember:RegionalSecretIamMember",
        "gcp:secretmanager/secretIamMember:SecretIamMember",
        "gcp:serviceaccount/iAMBinding:IAMBinding",
        "gcp:serviceaccount/iAMMember:IAMMember",
        "gcp:storage/bucketIAMMember:BucketIAMMember",
        "gcp:storage/managedFolderIamMember:ManagedFolderIamMember",
    ];
}
