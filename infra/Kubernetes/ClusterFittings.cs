using Platform.Infra.Google;
using Pulumi;

namespace Platform.Infra.Kubernetes;

/// <summary>What all services share in the cluster: the gateway, the metrics that they scale by, and room for a burst.</summary>
internal sealed class ClusterFittings : ComponentResource
{
    private const string Adapter = "metrics-adapter";

    public ClusterFittings(string name, ClusterFittingsArgs args, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:ClusterFittings", name, options)
    {
        var settings = args.Settings;
        var inHere = new ComponentResourceOptions { Parent = this };
        Priorities = new PodPriorities("platform", inHere);
        Gateway = new PlatformGateway("gateway", PlatformGatewayArgs.Of(settings, args.Address), inHere);
        var identity = new MetricsIdentity(Adapter, new() { Settings = settings, Cluster = args.Cluster, Account = MetricsAdapter.Account }, inHere);
        _ = new MetricsAdapter(Adapter, new() { Settings = settings, Identity = identity, Priorities = Priorities }, inHere);
        _ = new Balloons("balloons", new() { Settings = settings, Services = args.Services, Priorities = Priorities }, inHere);
        RegisterOutputs();
    }

    /// <summary>The classes of priority; pods bear one of them.</summary>
    public PodPriorities Priorities { get; }

    /// <summary>Where requests come in.</summary>
    public PlatformGateway Gateway { get; }
}
