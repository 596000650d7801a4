namespace Platform.Infra.Policies.Pods;

/// <summary>Pods share no namespace with their node.</summary>
public sealed class HostNamespaces() : PodPolicy(
    "pod-host-namespaces",
    title: "Pods share no namespace with their node",
    why: "Whoever breaks into such a pod is on the node.",
    mend: "Take hostNetwork, hostPID and hostIPC out.")
{
    private static readonly string[] Shared = ["hostNetwork", "hostPID", "hostIPC"];

    protected override IEnumerable<Finding> Judge(Place pod, StackIndex stack) =>
        Shared.SelectMany(name => pod.At(name).MustNotBe(true));
}
