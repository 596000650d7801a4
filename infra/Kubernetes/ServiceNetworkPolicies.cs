using Pulumi;
using Pulumi.Kubernetes.Networking.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Networking.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>
/// Who may talk to a service's pods, and whom they may talk to: nobody, but for what is named here. What a service does not
/// say that it needs, it does not get: no routes, no balancer; no data, no Google; no sessions, no Redis.
/// </summary>
internal sealed class ServiceNetworkPolicies : ComponentResource
{
    private readonly string _name;
    private readonly ServiceNamespace _home;

    public ServiceNetworkPolicies(string name, ServiceWorkloadArgs args, ServiceNamespace home, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:ServiceNetworkPolicies", name, options)
    {
        (_name, _home) = (name, home);
        Policy("deny-all", new NetworkPolicySpecArgs { PodSelector = new LabelSelectorArgs(), PolicyTypes = { "Ingress", "Egress" } });
        Allow("allow-collectors", NetworkPeers.FromCollectors(Ports.Http));
        if (args.Service.Routes.Count > 0)
            Allow("allow-load-balancers", NetworkPeers.FromLoadBalancers(Ports.Http));
        if (args.Reach.NeedsGoogle)
            Allow("allow-google", NetworkPeers.ToDns(), NetworkPeers.ToMetadataServer(), NetworkPeers.ToGoogle());
        // Redis is asked for by its address: no name is needed.
        if (args.Reach.NeedsSessions)
            Allow("allow-sessions", NetworkPeers.ToSessions(args.Sessions.Range));
        RegisterOutputs();
    }

    private void Allow(string policy, NetworkPolicyIngressRuleArgs from) => Policy(policy, new NetworkPolicySpecArgs
    {
        PodSelector = new LabelSelectorArgs(), PolicyTypes = { "Ingress" }, Ingress = { from },
    });

    private void Allow(string policy, params NetworkPolicyEgressRuleArgs[] to) => Policy(policy, new NetworkPolicySpecArgs
    {
        PodSelector = new LabelSelectorArgs(), PolicyTypes = { "Egress" }, Egress = [.. to],
    });

    private void Policy(string policy, NetworkPolicySpecArgs spec) => _ = new NetworkPolicy($"{_name}-{policy}", new NetworkPolicyArgs
    {
        Metadata = new ObjectMetaArgs { Name = policy, Namespace = _home.Name, Labels = _home.Labels },
        Spec = spec,
    }, new CustomResourceOptions { Parent = this });
}
