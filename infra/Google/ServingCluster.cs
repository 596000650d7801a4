using Pulumi;
using Pulumi.Gcp.Container;
using Pulumi.Gcp.Container.Inputs;

namespace Platform.Infra.Google;

/// <summary>
/// The regional GKE cluster that answers shoppers: private nodes, a control plane that is asked by name and identity,
/// one pool for serving, and one of spot nodes for jobs.
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
        var serving = new ClusterNodePool($"{name}-serving", new()
        {
            Settings = _settings, Cluster = cluster, Size = _settings.ServingPool, Pool = NodePools.Serving, Account = nodes.Email,
        }, new() { Parent = this });
        _ = new ClusterNodePool($"{name}-jobs", new()
        {
            Settings = _settings, Cluster = cluster, Size = _settings.JobsPool, Pool = NodePools.Jobs, Account = nodes.Email, IsSpot = true,
        }, new() { Parent = this });

        Name = cluster.Name;
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
    }

    /// <summary>The cluster's name.</summary>
    public Output<string> Name { get; }

    /// <summary>The host name of the control plane.</summary>
    public Output<string> Endpoint { get; }

    /// <summary>Options for components whose resources belong into the cluster.</summary>
    public ComponentResourceOptions Kubernetes { get; }

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
        ReleaseChannel = new ClusterReleaseChannelArgs { Channel = _settings.ReleaseChannel },
        DeletionProtection = _settings.Protect,
        // Every pool is one of ours; the one that a cluster is born with goes at once, and never ran as the default account.
        RemoveDefaultNodePool = true,
        InitialNodeCount = 1,
        NodeConfig = new ClusterNodeConfigArgs
        {
            ServiceAccount = account,
            ShieldedInstanceConfig = new ClusterNodeConfigShieldedInstanceConfigArgs { EnableSecureBoot = true, EnableIntegrityMonitoring = true },
        },
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
        },
        MasterAuth = new ClusterMasterAuthArgs
        {
            ClientCertificateConfig = new ClusterMasterAuthClientCertificateConfigArgs { IssueClientCertificate = false },
        },
        WorkloadIdentityConfig = new ClusterWorkloadIdentityConfigArgs { WorkloadPool = $"{_settings.Project}.svc.id.goog" },
        EnableShieldedNodes = true,
        EnableLegacyAbac = false,
        SecurityPostureConfig = new ClusterSecurityPostureConfigArgs { Mode = "BASIC" },
        LoggingConfig = new ClusterLoggingConfigArgs { EnableComponents = { "SYSTEM_COMPONENTS", "WORKLOADS" } },
        MonitoringConfig = new ClusterMonitoringConfigArgs
        {
            EnableComponents = { "SYSTEM_COMPONENTS", "HPA", "POD", "DEPLOYMENT" },
            ManagedPrometheus = new ClusterMonitoringConfigManagedPrometheusArgs { Enabled = true },
        },
        GatewayApiConfig = new ClusterGatewayApiConfigArgs { Channel = "CHANNEL_STANDARD" },
        CostManagementConfig = new ClusterCostManagementConfigArgs { Enabled = true },
        ResourceLabels = _settings.Labels("platform", "ml-platform"),
    };
}
