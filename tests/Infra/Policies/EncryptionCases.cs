using static Platform.Infra.Tests.Policies.PolicyCase;

namespace Platform.Infra.Tests.Policies;

/// <summary>What is encrypted with which key.</summary>
internal static class EncryptionCases
{
    private const string Bucket = "aws:s3/bucket:Bucket";
    private const string Encryption = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";

    public static IEnumerable<PolicyCase> All =>
    [
        Of("cmek-buckets", "gcp:storage/bucket:Bucket", """{"encryption":{"defaultKmsKeyName":"k"}}""", "{}", "encryption.defaultKmsKeyName"),
        Of("cmek-topics", "gcp:pubsub/topic:Topic", """{"kmsKeyName":"k"}""", "{}", "kmsKeyName"),
        Of("cmek-datasets", "gcp:bigquery/dataset:Dataset", """{"defaultEncryptionConfiguration":{"kmsKeyName":"k"}}""", "{}", "defaultEncryptionConfiguration.kmsKeyName"),
        Of("cmek-registries", "gcp:artifactregistry/repository:Repository", """{"kmsKeyName":"k"}""", "{}", "kmsKeyName"),
        Of("cmek-redis", "gcp:redis/instance:Instance", """{"customerManagedKey":"k"}""", "{}", "customerManagedKey"),
        Of("cmek-redis-clusters", "gcp:redis/cluster:Cluster", """{"kmsKey":"k"}""", "{}", "kmsKey"),
        Of("cmek-vertex", "gcp:vertex/aiTensorboard:AiTensorboard", """{"encryptionSpec":{"kmsKeyName":"k"}}""", "{}", "encryptionSpec.kmsKeyName"),
        Of("cmek-logs", "gcp:logging/projectBucketConfig:ProjectBucketConfig", """{"cmekSettings":{"kmsKeyName":"k"}}""", "{}", "cmekSettings.kmsKeyName"),
        Of("cmek-secrets", "gcp:secretmanager/secret:Secret",
            """{"replication":{"userManaged":{"replicas":[{"location":"europe-west1","customerManagedEncryption":{"kmsKeyName":"k"}}]}}}""",
            """{"replication":{"userManaged":{"replicas":[{"location":"europe-west1"}]}}}""",
            "replication.userManaged.replicas[0].customerManagedEncryption.kmsKeyName"),
        Of("cmek-secrets", "gcp:secretmanager/secret:Secret",
            """{"replication":{"auto":{"customerManagedEncryption":{"kmsKeyName":"k"}}}}""", """{"replication":{"auto":{}}}""",
            "replication.auto.customerManagedEncryption.kmsKeyName"),
        Of("cmek-secrets", "gcp:secretmanager/regionalSecret:RegionalSecret", """{"customerManagedEncryption":{"kmsKeyName":"k"}}""", "{}", "customerManagedEncryption.kmsKeyName"),
        Of("key-rotation", "gcp:kms/cryptoKey:CryptoKey", """{"rotationPeriod":"7776000s"}""", """{"rotationPeriod":"31536000s"}""", "rotationPeriod"),
        Of("key-rotation", "gcp:kms/cryptoKey:CryptoKey", """{"purpose":"ASYMMETRIC_SIGN"}""", """{"purpose":"ENCRYPT_DECRYPT"}""", "rotationPeriod"),
        Of("key-rotation", "aws:kms/key:Key", """{"enableKeyRotation":true}""", "{}", "enableKeyRotation"),
        new()
        {
            Policy = "aws-encryption",
            Good = [Resource(Bucket, """{"bucket":"answers"}"""), Resource(Encryption, """{"bucket":"answers"}""", "encryption")],
            Bad = [Resource(Bucket, """{"bucket":"answers"}""")],
            Path = "",
        },
        Of("aws-encryption", "aws:sns/topic:Topic", """{"kmsMasterKeyId":"k"}""", "{}", "kmsMasterKeyId", presenceIsEnough: true),
        Of("aws-encryption", "aws:sqs/queue:Queue", """{"sqsManagedSseEnabled":true}""", "{}", "kmsMasterKeyId", presenceIsEnough: true),
    ];
}
