using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Networking.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>
/// Google's Custom Metrics Stackdriver Adapter: answers the autoscalers' questions after metrics of managed Prometheus. As
/// Google's manifest has it, but restricted, closed off, and as an identity of its own.
/// </summary>
internal sealed class MetricsAdapter : ComponentResource
{
    /// <summary>The namespace, as in Google's manifest.</summary>
    public const string Home = "custom-metrics";

    /// <summary>The name of all of its objects, as in Google's manifest.</summary>
    public const string ObjectName = "custom-metrics-stackdriver-adapter";

    /// <summary>The account that its pods bear, as <c>namespace/name</c>.</summary>
    public const string Account = $"{Home}/{ObjectName}";

    public MetricsAdapter(string name, MetricsAdapterArgs args, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:MetricsAdapter", name, options)
    {
        var inHere = new ComponentResourceOptions { Parent = this };
        var home = new ClosedNamespace(Home, inHere);
        var controlPlane = args.Settings.Network.ControlPlane;
        home.Policy("allow-control-plane", new NetworkPolicySpecArgs
        {
            PodSelector = new LabelSelectorArgs(),
            PolicyTypes = { "Ingress", "Egress" },
            Ingress = { NetworkPeers.FromControlPlane(controlPlane, MetricsAdapterPods.Port) },
            Egress = { NetworkPeers.ToControlPlane(controlPlane) },
        });
        home.Policy("allow-google", new NetworkPolicySpecArgs
        {
            PodSelector = new LabelSelectorArgs(),
            PolicyTypes = { "Egress" },
            Egress = { NetworkPeers.ToDns(), NetworkPeers.ToMetadataServer(), NetworkPeers.ToGoogle() },
        });
        var account = new ServiceAccount($"{name}-kubernetes-account", new ServiceAccountArgs
        {
            Metadata = new ObjectMetaArgs
            {
                Name = ObjectName, Namespace = home.Name, Labels = home.Labels,
                Annotations = { ["iam.gke.io/gcp-service-account"] = args.Identity.Email },
            },
            AutomountServiceAccountToken = false,
        }, new CustomResourceOptions { Parent = this });
        var rights = new MetricsAdapterRights(name, new() { Parent = this, DependsOn = { account } });
        var pods = new MetricsAdapterPods(name, args, home, [home, account, rights, args.Identity, args.Priorities], inHere);
        _ = new MetricsAdapterApis(name, pods, inHere);
        RegisterOutputs();
    }
}
