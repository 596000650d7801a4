using Pulumi;
using Pulumi.Gcp.Container;
using Pulumi.Gcp.Container.Inputs;

namespace Platform.Infra.Google;

/// <summary>A pool of like nodes, spread over the zones, that grows and shrinks with its pods.</summary>
internal sealed class ClusterNodePool : ComponentResource
{
    public ClusterNodePool(string name, ClusterNodePoolArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ClusterNodePool", name, options)
    {
        var pool = new NodePool($"{name}-pool", new NodePoolArgs
        {
            Cluster = args.Cluster.Name,
            Location = args.Settings.Region,
            NodeLocations = [.. args.Settings.Zones],
            Autoscaling = new NodePoolAutoscalingArgs
            {
                MinNodeCount = args.Size.Min,
                MaxNodeCount = args.Size.Max,
                LocationPolicy = args.IsSpot ? "ANY" : "BALANCED",
            },
            Management = new NodePoolManagementArgs { AutoRepair = true, AutoUpgrade = true },
            UpgradeSettings = new NodePoolUpgradeSettingsArgs { MaxSurge = 1, MaxUnavailable = 0 },
            NodeConfig = NodeConfig(args),
        }, new CustomResourceOptions { Parent = this, IgnoreChanges = { "initialNodeCount" } });
        Pool = pool.Name;
        RegisterOutputs(new Dictionary<string, object?> { ["pool"] = Pool });
    }

    /// <summary>The pool's name.</summary>
    public Output<string> Pool { get; }

    private static NodePoolNodeConfigArgs NodeConfig(ClusterNodePoolArgs args)
    {
        var config = new NodePoolNodeConfigArgs
        {
            MachineType = args.Size.Machine,
            ImageType = "COS_CONTAINERD",
            DiskType = "pd-balanced",
            DiskSizeGb = 50,
            BootDiskKmsKey = args.DiskKey,
            Spot = args.IsSpot,
            ServiceAccount = args.Account,
            OauthScopes = { "https://www.googleapis.com/auth/cloud-platform" },
            Labels = { [NodePools.Label] = args.Pool },
            ResourceLabels = args.Settings.Labels("platform"),
            Metadata = { ["disable-legacy-endpoints"] = "true" },
            ShieldedInstanceConfig = new NodePoolNodeConfigShieldedInstanceConfigArgs
            {
                EnableSecureBoot = true, EnableIntegrityMonitoring = true,
            },
            KubeletConfig = new NodePoolNodeConfigKubeletConfigArgs { InsecureKubeletReadonlyPortEnabled = "FALSE" },
            Gvnic = new NodePoolNodeConfigGvnicArgs { Enabled = true },
            // A pod starts while its image is still on the way.
            GcfsConfig = new NodePoolNodeConfigGcfsConfigArgs { Enabled = true },
            WorkloadMetadataConfig = new NodePoolNodeConfigWorkloadMetadataConfigArgs { Mode = "GKE_METADATA" },
        };
        if (args.IsSpot)
            config.Taints.Add(new NodePoolNodeConfigTaintArgs { Key = NodePools.Label, Value = args.Pool, Effect = "NO_SCHEDULE" });
        return config;
    }
}
