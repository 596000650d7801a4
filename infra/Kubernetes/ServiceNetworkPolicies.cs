using Platform.Infra.Google;
using Pulumi;
using Pulumi.Kubernetes.Networking.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Networking.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>Who may talk to a service's pods, and whom they may talk to: nobody, but for what is named here.</summary>
internal sealed class ServiceNetworkPolicies : ComponentResource
{
    /// <summary>Google's load balancers and their health checks.</summary>
    private static readonly string[] LoadBalancers = ["35.191.0.0/16", "130.211.0.0/22"];

    /// <summary>Where a pod asks who it is; with Dataplane V2 the second port is what the node really answers on.</summary>
    private const string MetadataServer = "169.254.169.254/32";

    private const string NodeMetadata = "169.254.169.252/32";

    /// <summary>The address of the node's own DNS cache.</summary>
    private const string NodeDns = "169.254.20.10/32";

    public ServiceNetworkPolicies(string name, ServiceNamespace home, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:ServiceNetworkPolicies", name, options)
    {
        Policy("deny-all", new NetworkPolicySpecArgs { PodSelector = new LabelSelectorArgs(), PolicyTypes = { "Ingress", "Egress" } });
        Policy("allow-load-balancers", new NetworkPolicySpecArgs
        {
            PodSelector = new LabelSelectorArgs(),
            PolicyTypes = { "Ingress" },
            Ingress =
            {
                new NetworkPolicyIngressRuleArgs
                {
                    From = [.. LoadBalancers.Select(Range)],
                    Ports = { Tcp(Ports.Http) },
                },
            },
        });
        Policy("allow-names-and-google", new NetworkPolicySpecArgs
        {
            PodSelector = new LabelSelectorArgs(),
            PolicyTypes = { "Egress" },
            Egress =
            {
                new NetworkPolicyEgressRuleArgs { To = { ClusterDns(), Range(NodeDns) }, Ports = { Udp(53), Tcp(53) } },
                new NetworkPolicyEgressRuleArgs { To = { Range(MetadataServer), Range(NodeMetadata) }, Ports = { Tcp(80), Tcp(988) } },
                new NetworkPolicyEgressRuleArgs { To = { Range(PrivateGoogleAccess.Range) }, Ports = { Tcp(443) } },
            },
        });
        RegisterOutputs();

        void Policy(string policy, NetworkPolicySpecArgs spec) => _ = new NetworkPolicy($"{name}-{policy}", new NetworkPolicyArgs
        {
            Metadata = new ObjectMetaArgs { Name = policy, Namespace = home.Name, Labels = home.Labels },
            Spec = spec,
        }, new CustomResourceOptions { Parent = this });
    }

    private static NetworkPolicyPeerArgs ClusterDns() => new()
    {
        NamespaceSelector = new LabelSelectorArgs { MatchLabels = { ["kubernetes.io/metadata.name"] = "kube-system" } },
        PodSelector = new LabelSelectorArgs { MatchLabels = { ["k8s-app"] = "kube-dns" } },
    };

    private static NetworkPolicyPeerArgs Range(string cidr) => new() { IpBlock = new IPBlockArgs { Cidr = cidr } };

    private static NetworkPolicyPortArgs Tcp(int port) => new() { Protocol = "TCP", Port = port };

    private static NetworkPolicyPortArgs Udp(int port) => new() { Protocol = "UDP", Port = port };
}
