using Platform.Infra.Google;
using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Networking.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>Those that pods talk to, or that talk to them: everybody whom a network policy may name.</summary>
internal static class NetworkPeers
{
    /// <summary>The port of Redis with TLS, as Memorystore has it.</summary>
    public const int RedisPort = 6378;

    /// <summary>Google's load balancers and their health checks.</summary>
    private static readonly string[] LoadBalancerRanges = ["35.191.0.0/16", "130.211.0.0/22"];

    /// <summary>Where a pod asks who it is; with Dataplane V2 the second is what really answers on the node.</summary>
    private static readonly string[] MetadataServers = ["169.254.169.254/32", "169.254.169.252/32"];

    /// <summary>The address of the node's own DNS cache.</summary>
    private const string NodeDns = "169.254.20.10/32";

    /// <summary>Requests of shoppers, and questions after the pods' health.</summary>
    public static NetworkPolicyIngressRuleArgs FromLoadBalancers(int port) =>
        new() { From = [.. LoadBalancerRanges.Select(range => Range(range))], Ports = { Tcp(port) } };

    /// <summary>The collectors of managed Prometheus, one on every node.</summary>
    public static NetworkPolicyIngressRuleArgs FromCollectors(int port) =>
        new() { From = { Pods("gmp-system", "app.kubernetes.io/name", "collector") }, Ports = { Tcp(port) } };

    /// <summary>The control plane: by the agents that carry its requests into the cluster, and from its own addresses.</summary>
    public static NetworkPolicyIngressRuleArgs FromControlPlane(string range, int port) =>
        new() { From = { Pods("kube-system", "k8s-app", "konnectivity-agent"), Range(range) }, Ports = { Tcp(port) } };

    /// <summary>The API of Kubernetes.</summary>
    public static NetworkPolicyEgressRuleArgs ToControlPlane(string range) => new() { To = { Range(range) }, Ports = { Tcp(443) } };

    /// <summary>
    /// Names. Dataplane V2 leads what is asked of the cluster's DNS to the cache's pod on the node, before policies are looked at.
    /// </summary>
    public static NetworkPolicyEgressRuleArgs ToDns() => new()
    {
        To = { Pods("kube-system", "k8s-app", "kube-dns"), Pods("kube-system", "k8s-app", "node-local-dns"), Range(NodeDns) },
        Ports = { Port("UDP", 53), Tcp(53) },
    };

    /// <summary>Who a pod is at Google.</summary>
    public static NetworkPolicyEgressRuleArgs ToMetadataServer() =>
        new() { To = [.. MetadataServers.Select(range => Range(range))], Ports = { Tcp(80), Tcp(988) } };

    /// <summary>Google's APIs, by the addresses that never leave Google's network.</summary>
    public static NetworkPolicyEgressRuleArgs ToGoogle() => new() { To = { Range(PrivateGoogleAccess.Range) }, Ports = { Tcp(443) } };

    /// <summary>The store of sessions.</summary>
    public static NetworkPolicyEgressRuleArgs ToSessions(Input<string> range) => new() { To = { Range(range) }, Ports = { Tcp(RedisPort) } };

    private static NetworkPolicyPeerArgs Pods(string home, string label, string value) => new()
    {
        NamespaceSelector = new LabelSelectorArgs { MatchLabels = { ["kubernetes.io/metadata.name"] = home } },
        PodSelector = new LabelSelectorArgs { MatchLabels = { [label] = value } },
    };

    private static NetworkPolicyPeerArgs Range(Input<string> cidr) => new() { IpBlock = new IPBlockArgs { Cidr = cidr } };

    private static NetworkPolicyPortArgs Tcp(int port) => Port("TCP", port);

    private static NetworkPolicyPortArgs Port(string protocol, int port) => new() { Protocol = protocol, Port = port };
}
