using Pulumi;

namespace Platform.Infra.Kubernetes;

/// <summary>A service in the cluster, as its <c>service.yaml</c> says: a namespace of its own, pods, scaling, and who may talk to it.</summary>
internal sealed class ServiceWorkload : ComponentResource
{
    public ServiceWorkload(string name, ServiceWorkloadArgs args, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:ServiceWorkload", name, options)
    {
        var inHere = new ComponentResourceOptions { Parent = this };
        var home = new ServiceNamespace(name, args, inHere);
        var policies = new ServiceNetworkPolicies(name, home, inHere);
        // Pods find their walls up and their identity there when they start.
        var pods = new ServicePods(name, args, home, [home, policies, args.Identity], inHere);
        _ = new ServiceScaling(name, args, home, pods, inHere);
        RegisterOutputs();
    }
}
