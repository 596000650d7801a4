using Platform.Infra.Configuration;
using Platform.Infra.Google.Foundation;
using Pulumi;
using Pulumi.Gcp.Container;
using Pulumi.Gcp.Container.Inputs;

namespace Platform.Infra.Google;

/// <summary>
/// The regional GKE cluster that answers shoppers: private nodes, a control plane that is asked by name and identity,
/// one pool for serving, and two of spot nodes: for what may be taken away, and for jobs.
/// </summary>
internal sealed class ServingCluster : ComponentResource
{
    private readonly Settings _settings;

    public ServingCluster(string name, ServingClusterArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ServingCluster", name, options)
    {
        _settings = args.Settings;
        var nodes = new NodeIdentity($"{name}-nodes", new() { Settings = _settings, Images = args.Images }, new() { Parent = this });
        var cluster = new Cluster($"{name}-cluster", ClusterArgs(args, nodes.Email), new CustomResourceOptions
        {
            Parent = this,
            Protect = _settings.Protect,
            // Google has replaced the nodes that these speak of by those of the pools.
            IgnoreChanges = { "nodeConfig" },
            // Making and upgrading a regional control plane takes its time.
            CustomTimeouts = new CustomTimeouts { Create = TimeSpan.FromMinutes(45), Update = TimeSpan.FromMinutes(60) },
        });
        var serving = Pool(NodePools.Serving, _settings.ServingPool, isSpot: false);
        _ = Pool(NodePools.Burst, _settings.BurstPool, isSpot: true);
        _ = Pool(NodePools.Jobs, _settings.JobsPool, isSpot: true);

        (Name, NodeEmail) = (cluster.Name, nodes.Email);
        // The name is given when the cluster is made: with its id it is unknown before, and not an empty one.
        Endpoint = Output.Tuple(cluster.Id, cluster.ControlPlaneEndpointsConfig)
            .Apply(made => made.Item2.DnsEndpointConfig?.Endpoint ?? "");
        var provider = new Pulumi.Kubernetes.Provider($"{name}-kubernetes", new Pulumi.Kubernetes.ProviderArgs
        {
            KubeConfig = KubeConfig.Of(Name, Endpoint),
            EnableServerSideApply = true,
        }, new CustomResourceOptions { Parent = this, DependsOn = { serving } });
        Kubernetes = new ComponentResourceOptions { Providers = { provider } };
        RegisterOutputs(new Dictionary<string, object?> { ["name"] = Name, ["endpoint"] = Endpoint });

        ClusterNodePool Pool(string pool, PoolSize size, bool isSpot) => new($"{name}-{pool}", new()
        {
            Settings = _settings, Cluster = cluster, Size = size, Pool = pool, Account = nodes.Email,
            DiskKey = args.Keys.Of(KeyPurpose.Nodes), IsSpot = isSpot,
        }, new() { Parent = this });
    }

    /// <summary>The cluster's name.</summary>
    public Output<string> Name { get; }

    /// <summary>The address of the account that the nodes are; whoever makes nodes must be allowed to act as it.</summary>
    public Output<string> NodeEmail { get; }

    /// <summary>The host name of the control plane.</summary>
    public Output<string> Endpoint { get; }

    /// <summary>Options for components whose resources belong into the cluster.</summary>
    public ComponentResourceOptions Kubernetes { get; }

    /// <summary>Options for components with resources in the cluster and beside it.</summary>
    /// <param name="google">Options for those beside it.</param>
    public ComponentResourceOptions WithGoogle(ComponentResourceOptions google) =>
        new() { Providers = [.. google.Providers, .. Kubernetes.Providers] };

    private ClusterArgs ClusterArgs(ServingClusterArgs args, Input<string> account) => new()
    {
        Location = _settings.Region,
        NodeLocations = [.. _settings.Zones],
        Network = args.Network.Network,
        Subnetwork = args.Network.Nodes,
        NetworkingMode = "VPC_NATIVE",
        IpAllocationPolicy = new ClusterIpAllocationPolicyArgs
        {
            ClusterSecondaryRangeName = PlatformNetwork.PodsRange, ServicesSecondaryRangeName = PlatformNetwork.ServicesRange,
        },
        DatapathProvider = "ADVANCED_DATAPATH",
        // What pods of one node say to each other shows in the flow logs too.
        EnableIntranodeVisibility = true,
        ReleaseChannel = new ClusterReleaseChannelArgs { Channel = _settings.ReleaseChannel },
        MaintenancePolicy = ClusterMaintenance.Of(_settings.Maintenance),
        DeletionProtection = _settings.Protect,
        // Every pool is one of ours; the one that a cluster is born with goes at once, and never ran as the default account.
        RemoveDefaultNodePool = true,
        InitialNodeCount = 1,
        NodeConfig = FirstNodes(args, account),
        PrivateClusterConfig = new ClusterPrivateClusterConfigArgs
        {
            EnablePrivateNodes = true, EnablePrivateEndpoint = true, MasterIpv4CidrBlock = _settings.Network.ControlPlane,
        },
        ControlPlaneEndpointsConfig = new ClusterControlPlaneEndpointsConfigArgs
        {
            DnsEndpointConfig = new ClusterControlPlaneEndpointsConfigDnsEndpointConfigArgs { AllowExternalTraffic = true },
        },
        MasterAuthorizedNetworksConfig = new ClusterMasterAuthorizedNetworksConfigArgs
        {
            CidrBlocks = [.. _settings.AuthorisedNetworks.Select(network =>
                new ClusterMasterAuthorizedNetworksConfigCidrBlockArgs { DisplayName = network.Name, CidrBlock = network.Range })],
            GcpPublicCidrsAccessEnabled = false,
            PrivateEndpointEnforcementEnabled = true,
        },
        MasterAuth = new ClusterMasterAuthArgs
        {
            ClientCertificateConfig = new ClusterMasterAuthClientCertificateConfigArgs { IssueClientCertificate = false },
        },
        AnonymousAuthenticationConfig = new ClusterAnonymousAuthenticationConfigArgs { Mode = "LIMITED" },
        RbacBindingConfig = new ClusterRbacBindingConfigArgs
        {
            EnableInsecureBindingSystemAuthenticated = false, EnableInsecureBindingSystemUnauthenticated = false,
        },
        DatabaseEncryption = new ClusterDatabaseEncryptionArgs { State = "ENCRYPTED", KeyName = args.Keys.Of(KeyPurpose.ClusterSecrets) },
        BinaryAuthorization = new ClusterBinaryAuthorizationArgs { EvaluationMode = "PROJECT_SINGLETON_POLICY_ENFORCE" },
        WorkloadIdentityConfig = new ClusterWorkloadIdentityConfigArgs { WorkloadPool = $"{_settings.Project}.svc.id.goog" },
        EnableShieldedNodes = true,
        EnableLegacyAbac = false,
        EnableKubernetesAlpha = false,
        ServiceExternalIpsConfig = new ClusterServiceExternalIpsConfigArgs { Enabled = false },
        // GKE itself scans no images any more and refuses to be asked for it; the registry does.
        SecurityPostureConfig = new ClusterSecurityPostureConfigArgs { Mode = "BASIC", VulnerabilityMode = "VULNERABILITY_DISABLED" },
        LoggingConfig = new ClusterLoggingConfigArgs { EnableComponents = { "SYSTEM_COMPONENTS", "WORKLOADS", "APISERVER", "CONTROLLER_MANAGER", "SCHEDULER" } },
        MonitoringConfig = Monitoring(),
        AddonsConfig = Addons(),
        SecretManagerConfig = new ClusterSecretManagerConfigArgs
        {
            Enabled = true,
            RotationConfig = new ClusterSecretManagerConfigRotationConfigArgs { Enabled = true, RotationInterval = "120s" },
        },
        GatewayApiConfig = new ClusterGatewayApiConfigArgs { Channel = "CHANNEL_STANDARD" },
        // Notices a rise within seconds, where the usual profile takes half a minute.
        PodAutoscaling = new ClusterPodAutoscalingArgs { HpaProfile = "PERFORMANCE" },
        CostManagementConfig = new ClusterCostManagementConfigArgs { Enabled = true },
        ResourceLabels = _settings.Labels("platform"),
    };

    private static ClusterNodeConfigArgs FirstNodes(ServingClusterArgs args, Input<string> account) => new()
    {
        ServiceAccount = account,
        ImageType = "COS_CONTAINERD",
        BootDiskKmsKey = args.Keys.Of(KeyPurpose.Nodes),
        ShieldedInstanceConfig = new ClusterNodeConfigShieldedInstanceConfigArgs { EnableSecureBoot = true, EnableIntegrityMonitoring = true },
        WorkloadMetadataConfig = new ClusterNodeConfigWorkloadMetadataConfigArgs { Mode = "GKE_METADATA" },
    };

    private static ClusterMonitoringConfigArgs Monitoring() => new()
    {
        EnableComponents =
        {
            "SYSTEM_COMPONENTS", "APISERVER", "CONTROLLER_MANAGER", "SCHEDULER", "STORAGE", "HPA", "POD", "DEPLOYMENT", "CADVISOR", "KUBELET",
        },
        ManagedPrometheus = new ClusterMonitoringConfigManagedPrometheusArgs { Enabled = true },
        AdvancedDatapathObservabilityConfig = new ClusterMonitoringConfigAdvancedDatapathObservabilityConfigArgs { EnableMetrics = true, EnableRelay = false },
    };

    private static ClusterAddonsConfigArgs Addons() => new()
    {
        // Buckets appear as folders; names are answered on the node itself.
        GcsFuseCsiDriverConfig = new ClusterAddonsConfigGcsFuseCsiDriverConfigArgs { Enabled = true },
        DnsCacheConfig = new ClusterAddonsConfigDnsCacheConfigArgs { Enabled = true },
        GcePersistentDiskCsiDriverConfig = new ClusterAddonsConfigGcePersistentDiskCsiDriverConfigArgs { Enabled = true },
        HttpLoadBalancing = new ClusterAddonsConfigHttpLoadBalancingArgs { Disabled = false },
        HorizontalPodAutoscaling = new ClusterAddonsConfigHorizontalPodAutoscalingArgs { Disabled = false },
    };
}
