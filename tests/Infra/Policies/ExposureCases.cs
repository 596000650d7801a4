using static Platform.Infra.Tests.Policies.PolicyCase;

namespace Platform.Infra.Tests.Policies;

/// <summary>What others can reach, and how they are spoken with.</summary>
internal static class ExposureCases
{
    private const string Bucket = "aws:s3/bucket:Bucket";
    private const string Block = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
    private const string Distribution = "aws:cloudfront/distribution:Distribution";
    private const string Route = "kubernetes:gateway.networking.k8s.io/v1:HTTPRoute";
    private const string BackendPolicy = "kubernetes:networking.gke.io/v1:GCPBackendPolicy";
    private const string Routed = """{"metadata":{"namespace":"one"},"spec":{"rules":[{"backendRefs":[{"name":"one","port":80}]}]}}""";

    public static IEnumerable<PolicyCase> All =>
    [
        Of("no-public-bucket", "gcp:storage/bucket:Bucket",
            """{"publicAccessPrevention":"enforced","uniformBucketLevelAccess":true}""",
            """{"publicAccessPrevention":"inherited","uniformBucketLevelAccess":true}""", "publicAccessPrevention"),
        Of("no-public-grant", "gcp:storage/bucketIAMMember:BucketIAMMember", """{"member":"group:analysts@example.com"}""", """{"member":"allUsers"}""", "member"),
        Of("no-public-grant", "gcp:serviceaccount/iAMBinding:IAMBinding", """{"members":["user:a@example.com"]}""", """{"members":["allAuthenticatedUsers"]}""", "members[0]"),
        new()
        {
            Policy = "aws-no-public-bucket",
            Good = [Resource(Bucket, """{"bucket":"b"}"""), Resource(Block, """{"bucket":"b","blockPublicAcls":true,"blockPublicPolicy":true,"ignorePublicAcls":true,"restrictPublicBuckets":true}""", "block")],
            Bad = [Resource(Block, """{"bucket":"b","blockPublicAcls":true,"blockPublicPolicy":true,"ignorePublicAcls":true}"""), Resource(Bucket, """{"bucket":"b"}""", "bucket")],
            Path = "restrictPublicBuckets",
        },
        Of("no-public-address", "gcp:compute/address:Address", """{"addressType":"INTERNAL"}""", "{}", "addressType"),
        Of("no-public-address", "kubernetes:core/v1:Service", """{"spec":{"type":"ClusterIP"}}""", """{"spec":{"type":"LoadBalancer"}}""", "spec.type"),
        Of("waf-before-public", Distribution, """{"webAclId":"acl"}""", "{}", "webAclId", presenceIsEnough: true),
        new()
        {
            Policy = "waf-before-public",
            Good =
            [
                Resource(Route, Routed),
                Resource(BackendPolicy, """{"metadata":{"namespace":"one"},"spec":{"targetRef":{"name":"one"},"default":{"securityPolicy":"edge"}}}""", "policy"),
            ],
            Bad = [Resource(Route, Routed), Resource(BackendPolicy, """{"metadata":{"namespace":"one"},"spec":{"targetRef":{"name":"one"},"default":{}}}""", "policy")],
            Path = "spec.rules[0].backendRefs[0].name",
        },
        Of("tls-1.2", "gcp:compute/sSLPolicy:SSLPolicy", """{"minTlsVersion":"TLS_1_2"}""", """{"minTlsVersion":"TLS_1_0"}""", "minTlsVersion"),
        Of("tls-1.2", Distribution,
            """{"viewerCertificate":{"minimumProtocolVersion":"TLSv1.2_2021"},"origins":[{"customOriginConfig":{"originSslProtocols":["TLSv1.2"]}}]}""",
            """{"viewerCertificate":{"minimumProtocolVersion":"TLSv1.2_2021"},"origins":[{"customOriginConfig":{"originSslProtocols":["TLSv1.1","TLSv1.2"]}}]}""",
            "origins[0].customOriginConfig.originSslProtocols"),
        Of("https-only", Distribution,
            """{"defaultCacheBehavior":{"viewerProtocolPolicy":"https-only"},"origins":[{"customOriginConfig":{"originProtocolPolicy":"https-only"}}]}""",
            """{"defaultCacheBehavior":{"viewerProtocolPolicy":"https-only"},"orderedCacheBehaviors":[{"viewerProtocolPolicy":"allow-all"}]}""",
            "orderedCacheBehaviors[0].viewerProtocolPolicy"),
        Of("redis-tls", "gcp:redis/instance:Instance", """{"transitEncryptionMode":"SERVER_AUTHENTICATION","authEnabled":true}""", """{"transitEncryptionMode":"SERVER_AUTHENTICATION"}""", "authEnabled"),
        Of("redis-tls", "gcp:redis/cluster:Cluster",
            """{"transitEncryptionMode":"TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION","authorizationMode":"AUTH_MODE_IAM_AUTH"}""",
            """{"authorizationMode":"AUTH_MODE_IAM_AUTH"}""", "transitEncryptionMode"),
        Of("mail-tls", "aws:sesv2/configurationSet:ConfigurationSet", """{"deliveryOptions":{"tlsPolicy":"REQUIRE"}}""", """{"deliveryOptions":{"tlsPolicy":"OPTIONAL"}}""", "deliveryOptions.tlsPolicy"),
    ];
}
