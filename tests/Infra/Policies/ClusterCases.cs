using static Platform.Infra.Tests.Policies.PolicyCase;

namespace Platform.Infra.Tests.Policies;

/// <summary>The items of the CIS benchmark of GKE.</summary>
internal static class ClusterCases
{
    private const string Cluster = "gcp:container/cluster:Cluster";
    private const string Pool = "gcp:container/nodePool:NodePool";
    private const string Registry = "gcp:artifactregistry/repository:Repository";
    private const string Admission = "gcp:binaryauthorization/policy:Policy";
    private const string Subnet = "gcp:compute/subnetwork:Subnetwork";
    private const string Gateway = "kubernetes:gateway.networking.k8s.io/v1:Gateway";

    public static IEnumerable<PolicyCase> All =>
    [
        new()
        {
            Policy = "cis-gke-5.1.1",
            Good = [Resource(Registry, """{"vulnerabilityScanningConfig":{"enablementConfig":"INHERITED"}}"""), Scanning],
            Bad = [Resource(Registry, """{"vulnerabilityScanningConfig":{"enablementConfig":"DISABLED"}}"""), Scanning],
            Path = "vulnerabilityScanningConfig.enablementConfig",
        },
        new() { Policy = "cis-gke-5.1.1", Good = [Resource(Registry, "{}"), Scanning], Bad = [Resource(Registry, "{}")], Path = "" },
        Of("cis-gke-5.1.4", Admission,
            """{"defaultAdmissionRule":{"evaluationMode":"REQUIRE_ATTESTATION","enforcementMode":"ENFORCED_BLOCK_AND_AUDIT_LOG","requireAttestationsBies":["a"]},"admissionWhitelistPatterns":[{"namePattern":"gke.gcr.io/**"},{"namePattern":"gcr.io/gke-release/adapter:*"}]}""",
            """{"defaultAdmissionRule":{"evaluationMode":"ALWAYS_ALLOW","enforcementMode":"ENFORCED_BLOCK_AND_AUDIT_LOG","requireAttestationsBies":["a"]}}""",
            "defaultAdmissionRule.evaluationMode"),
        Of("cis-gke-5.1.4", Admission,
            """{"defaultAdmissionRule":{"evaluationMode":"REQUIRE_ATTESTATION","enforcementMode":"ENFORCED_BLOCK_AND_AUDIT_LOG","requireAttestationsBies":["a"]}}""",
            """{"defaultAdmissionRule":{"evaluationMode":"REQUIRE_ATTESTATION","enforcementMode":"ENFORCED_BLOCK_AND_AUDIT_LOG","requireAttestationsBies":["a"]},"admissionWhitelistPatterns":[{"namePattern":"docker.io/*"}]}""",
            "admissionWhitelistPatterns[0].namePattern"),
        Of("cis-gke-5.10.4", Cluster, """{"binaryAuthorization":{"evaluationMode":"PROJECT_SINGLETON_POLICY_ENFORCE"}}""", """{"binaryAuthorization":{"evaluationMode":"DISABLED"}}""", "binaryAuthorization.evaluationMode"),
        Of("cis-gke-5.2.1", Pool, """{"nodeConfig":{"serviceAccount":"nodes@p.iam.gserviceaccount.com"}}""", """{"nodeConfig":{"serviceAccount":"1-compute@developer.gserviceaccount.com"}}""", "nodeConfig.serviceAccount"),
        Of("cis-gke-5.2.1", Cluster, """{"nodeConfig":{"serviceAccount":"nodes@p.iam.gserviceaccount.com"}}""", "{}", "nodeConfig.serviceAccount"),
        Of("cis-gke-5.2.2", Cluster, """{"workloadIdentityConfig":{"workloadPool":"p.svc.id.goog"}}""", "{}", "workloadIdentityConfig.workloadPool"),
        Of("cis-gke-5.4.1", Pool, """{"nodeConfig":{"workloadMetadataConfig":{"mode":"GKE_METADATA"}}}""", """{"nodeConfig":{"workloadMetadataConfig":{"mode":"GCE_METADATA"}}}""", "nodeConfig.workloadMetadataConfig.mode"),
        Of("cis-gke-5.3.1", Cluster, """{"databaseEncryption":{"state":"ENCRYPTED","keyName":"k"}}""", """{"databaseEncryption":{"state":"DECRYPTED","keyName":"k"}}""", "databaseEncryption.state"),
        Of("cis-gke-5.5.1", Pool, """{"nodeConfig":{"imageType":"COS_CONTAINERD"}}""", """{"nodeConfig":{"imageType":"UBUNTU_CONTAINERD"}}""", "nodeConfig.imageType"),
        Of("cis-gke-5.5.2", Pool, """{"management":{"autoRepair":true}}""", """{"management":{"autoRepair":false}}""", "management.autoRepair"),
        Of("cis-gke-5.5.3", Pool, """{"management":{"autoUpgrade":true}}""", "{}", "management.autoUpgrade"),
        Of("cis-gke-5.5.4", Cluster, """{"releaseChannel":{"channel":"STABLE"}}""", """{"releaseChannel":{"channel":"UNSPECIFIED"}}""", "releaseChannel.channel"),
        Of("cis-gke-5.5.5", Cluster, """{"enableShieldedNodes":true}""", "{}", "enableShieldedNodes"),
        Of("cis-gke-5.5.6", Pool, """{"nodeConfig":{"shieldedInstanceConfig":{"enableIntegrityMonitoring":true}}}""", "{}", "nodeConfig.shieldedInstanceConfig.enableIntegrityMonitoring"),
        Of("cis-gke-5.5.7", Pool, """{"nodeConfig":{"shieldedInstanceConfig":{"enableSecureBoot":true}}}""", """{"nodeConfig":{"shieldedInstanceConfig":{"enableSecureBoot":false}}}""", "nodeConfig.shieldedInstanceConfig.enableSecureBoot"),
        Of("cis-gke-5.6.1", Subnet, """{"logConfig":{"flowSampling":0.5}}""", """{"purpose":"PRIVATE"}""", "logConfig"),
        Of("cis-gke-5.6.2", Cluster, """{"networkingMode":"VPC_NATIVE","ipAllocationPolicy":{"clusterSecondaryRangeName":"pods"}}""", """{"networkingMode":"ROUTES","ipAllocationPolicy":{}}""", "networkingMode"),
        Of("cis-gke-5.6.3", Cluster, """{"masterAuthorizedNetworksConfig":{"cidrBlocks":[{"cidrBlock":"10.0.0.0/8"}]}}""", """{"masterAuthorizedNetworksConfig":{"cidrBlocks":[{"cidrBlock":"0.0.0.0/0"}]}}""", "masterAuthorizedNetworksConfig.cidrBlocks[0].cidrBlock"),
        Of("cis-gke-5.6.4", Cluster, """{"privateClusterConfig":{"enablePrivateEndpoint":true}}""", """{"privateClusterConfig":{"enablePrivateEndpoint":false}}""", "privateClusterConfig.enablePrivateEndpoint"),
        Of("cis-gke-5.6.5", Cluster, """{"privateClusterConfig":{"enablePrivateNodes":true}}""", "{}", "privateClusterConfig.enablePrivateNodes"),
        Of("cis-gke-5.6.7", "gcp:certificatemanager/certificate:Certificate", """{"managed":{"domains":["ml.example.com"]}}""", """{"selfManaged":{"pemCertificate":"c"}}""", "selfManaged"),
        Of("cis-gke-5.6.7", "kubernetes:core/v1:Secret", """{"type":"Opaque"}""", """{"type":"kubernetes.io/tls"}""", "type"),
        Of("cis-gke-5.6.7", Gateway,
            """{"metadata":{"annotations":{"networking.gke.io/certmap":"map"}},"spec":{"listeners":[{"protocol":"HTTPS"}]}}""",
            """{"metadata":{"annotations":{}},"spec":{"listeners":[{"protocol":"HTTPS"}]}}""", "metadata.annotations.networking.gke.io/certmap", presenceIsEnough: true),
        Of("cis-gke-5.7.1", Cluster,
            """{"loggingConfig":{"enableComponents":["SYSTEM_COMPONENTS","WORKLOADS"]},"monitoringConfig":{"enableComponents":["SYSTEM_COMPONENTS"]}}""",
            """{"loggingConfig":{"enableComponents":["SYSTEM_COMPONENTS"]},"monitoringConfig":{"enableComponents":["SYSTEM_COMPONENTS"]}}""",
            "loggingConfig.enableComponents"),
        Of("cis-gke-5.8.1", Cluster, """{"masterAuth":{"clientCertificateConfig":{"issueClientCertificate":false}}}""", """{"masterAuth":{"clientCertificateConfig":{"issueClientCertificate":true}}}""", "masterAuth.clientCertificateConfig.issueClientCertificate"),
        Of("cis-gke-5.8.3", Cluster, """{"enableLegacyAbac":false}""", """{"enableLegacyAbac":true}""", "enableLegacyAbac"),
        Of("cis-gke-5.9.1", Pool, """{"nodeConfig":{"bootDiskKmsKey":"k"}}""", """{"nodeConfig":{}}""", "nodeConfig.bootDiskKmsKey"),
        Of("cis-gke-5.10.2", Cluster, "{}", """{"enableKubernetesAlpha":true}""", "enableKubernetesAlpha"),
        Of("cis-gke-5.10.5", Cluster, """{"securityPostureConfig":{"mode":"BASIC"}}""", """{"securityPostureConfig":{"mode":"DISABLED"}}""", "securityPostureConfig.mode"),
    ];

    private static Platform.Infra.Preview.Graph.RecordedResource Scanning =>
        Resource("gcp:projects/service:Service", """{"service":"containerscanning.googleapis.com"}""", "scanning");
}
