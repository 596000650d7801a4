using System.Collections.Immutable;
using Platform.Infra.Policies.Cluster;
using Platform.Infra.Policies.Delivery;
using Platform.Infra.Policies.Encryption;
using Platform.Infra.Policies.Exposure;
using Platform.Infra.Policies.Identity;
using Platform.Infra.Policies.Operations;
using Platform.Infra.Policies.Pods;
using Platform.Infra.Policies.Workloads;

namespace Platform.Infra.Policies;

/// <summary>All policies of the platform.</summary>
public static class PolicyBook
{
    /// <summary>The policies, by folder and name.</summary>
    public static ImmutableArray<Policy> Policies { get; } =
    [
        new AuthorisedNetworks(),
        new BinaryAuthorization(),
        new ClusterLogging(),
        new EncryptedNodeDisks(),
        new EncryptedSecrets(),
        new FlowLogs(),
        new ImageScanning(),
        new IntegrityMonitoring(),
        new ManagedCertificates(),
        new MetadataServer(),
        new NoAlphaCluster(),
        new NoClientCertificate(),
        new NoLegacyRights(),
        new NodeAccount(),
        new NodeImage(),
        new NodeRepair(),
        new NodeUpgrade(),
        new PrivateEndpoint(),
        new PrivateNodes(),
        new ReleaseChannel(),
        new SecureBoot(),
        new SecurityPosture(),
        new ShieldedNodes(),
        new TrustedImages(),
        new VpcNative(),
        new WorkloadIdentity(),

        new ImageDigests(),
        new PublishedImages(),

        new AwsEncryption(),
        new BucketKeys(),
        new DatasetKeys(),
        new KeyRotation(),
        new LogBucketKeys(),
        new ModelKeys(),
        new RedisClusterKeys(),
        new RedisKeys(),
        new RegistryKeys(),
        new SecretKeys(),
        new TopicKeys(),

        new AwsPrivateBuckets(),
        new EdgeTls(),
        new FirewallBeforePublic(),
        new MailTls(),
        new NoPublicAddresses(),
        new NoPublicGrants(),
        new OnlyHttps(),
        new PrivateBuckets(),
        new RedisTls(),

        new FederationConditions(),
        new NoBasicRoles(),
        new NoLongLivedKeys(),
        new NoProjectImpersonation(),
        new NoPublicPolicies(),
        new NoWildcards(),

        new AlertReceivers(),
        new AlertRunbooks(),
        new AwsBudgets(),
        new Budgets(),
        new DeletionProtection(),
        new Labels(),
        new LockedAuditLog(),
        new LogRetention(),
        new Protected(),
        new Regions(),

        new DroppedCapabilities(),
        new HostNamespaces(),
        new HostPorts(),
        new KernelDefaults(),
        new NotRoot(),
        new PrivilegeEscalation(),
        new Privileged(),
        new ReadOnlyRoot(),
        new Resources(),
        new SystemCalls(),
        new VolumeTypes(),

        new AllowedEgress(),
        new DefaultDeny(),
        new DisruptionBudget(),
        new DrainBeforeStop(),
        new FirewallRanges(),
        new LeastReplicas(),
        new NamespaceStandard(),
        new ReplicasLeftToScaling(),
        new SpreadOverZones(),
    ];
}
