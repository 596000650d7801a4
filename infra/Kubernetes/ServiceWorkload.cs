using Pulumi;

namespace Platform.Infra.Kubernetes;

/// <summary>
/// A service in the cluster, as its <c>service.yaml</c> says: a namespace of its own, pods with their files, scaling, a
/// route, and who may talk to it.
/// </summary>
internal sealed class ServiceWorkload : ComponentResource
{
    public ServiceWorkload(string name, ServiceWorkloadArgs args, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:ServiceWorkload", name, options)
    {
        var inHere = new ComponentResourceOptions { Parent = this };
        var home = new ServiceNamespace(name, args, inHere);
        var policies = new ServiceNetworkPolicies(name, args, home, inHere);
        var files = new ServiceFiles(name, args, home, inHere);
        // Pods find their walls up, and their identity and files there, when they start.
        var pods = new ServicePods(name, args, home, files, [home, policies, files, args.Identity, args.Priorities, .. args.After], inHere);
        _ = new ServiceScaling(name, args, home, pods, inHere);
        if (args.Service.Routes.Count > 0)
            _ = new ServiceRoute(name, args, home, pods, inHere);
        RegisterOutputs();
    }
}
