using Pulumi;
using Pulumi.Gcp.Compute;
using Pulumi.Gcp.Compute.Inputs;

namespace Platform.Infra.Google;

/// <summary>A private network: one subnet for nodes, with ranges of their own for pods and services;
/// to Google by private addresses, and out only by NAT.</summary>
internal sealed class PlatformNetwork : ComponentResource
{
    public const string PodsRange = "pods";
    public const string ServicesRange = "services";

    public PlatformNetwork(string name, PlatformNetworkArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:Network", name, options)
    {
        var settings = args.Settings;
        var inHere = new CustomResourceOptions { Parent = this };
        var network = new Network($"{name}-network", new NetworkArgs
        {
            AutoCreateSubnetworks = false,
            RoutingMode = "REGIONAL",
            Description = "The platform's private network.",
        }, new CustomResourceOptions { Parent = this, Protect = settings.Protect });
        var nodes = new Subnetwork($"{name}-nodes", new SubnetworkArgs
        {
            Network = network.Id,
            Region = settings.Region,
            IpCidrRange = settings.Network.Nodes,
            PrivateIpGoogleAccess = true,
            SecondaryIpRanges =
            {
                new SubnetworkSecondaryIpRangeArgs { RangeName = PodsRange, IpCidrRange = settings.Network.Pods },
                new SubnetworkSecondaryIpRangeArgs { RangeName = ServicesRange, IpCidrRange = settings.Network.Services },
            },
            LogConfig = new SubnetworkLogConfigArgs
            {
                AggregationInterval = "INTERVAL_5_SEC", FlowSampling = 0.5, Metadata = "INCLUDE_ALL_METADATA",
            },
        }, new CustomResourceOptions { Parent = this, Protect = settings.Protect });
        var router = new Router($"{name}-router", new RouterArgs { Network = network.Id, Region = settings.Region }, inHere);
        _ = new RouterNat($"{name}-nat", new RouterNatArgs
        {
            Router = router.Name,
            Region = settings.Region,
            NatIpAllocateOption = "AUTO_ONLY",
            SourceSubnetworkIpRangesToNat = "LIST_OF_SUBNETWORKS",
            Subnetworks = { new RouterNatSubnetworkArgs { Name = nodes.Id, SourceIpRangesToNats = { "ALL_IP_RANGES" } } },
            // A burst of pods must not run out of ports; who needs few takes few.
            EnableDynamicPortAllocation = true,
            EnableEndpointIndependentMapping = false,
            MinPortsPerVm = 64,
            MaxPortsPerVm = 4096,
            LogConfig = new RouterNatLogConfigArgs { Enable = true, Filter = "ERRORS_ONLY" },
        }, inHere);
        _ = new PrivateGoogleAccess($"{name}-google", new() { Settings = settings, Network = network.Id }, new() { Parent = this });
        var services = new PrivateServices($"{name}-services", new() { Settings = settings, Network = network.Id }, new() { Parent = this });
        (Network, Nodes, ServicesRangeName) = (network.Id, nodes.Id, services.RangeName);
        RegisterOutputs(new Dictionary<string, object?> { ["network"] = Network, ["nodes"] = Nodes });
    }

    /// <summary>The network's id.</summary>
    public Output<string> Network { get; }

    /// <summary>The id of the nodes' subnet.</summary>
    public Output<string> Nodes { get; }

    /// <summary>The name of the range for what Google runs at private addresses; when it is known, the way there is open.</summary>
    public Output<string> ServicesRangeName { get; }
}
