namespace Platform.Infra.Policies.Pods;

/// <summary>Containers have no capabilities.</summary>
public sealed class DroppedCapabilities() : PodPolicy(
    "pod-capabilities",
    title: "Containers have no capabilities",
    why: "Each is a part of what root may do.",
    mend: "Drop ALL in securityContext.capabilities of every container, and add nothing but NET_BIND_SERVICE.")
{
    protected override IEnumerable<Finding> Judge(Place pod, StackIndex stack) =>
        Containers(pod).Select(container => container.At("securityContext.capabilities")).SelectMany(capabilities => capabilities
            .At("drop").Must("ALL", place => place.Texts.Contains("ALL"))
            .Concat(capabilities.At("add").Must("nothing but NET_BIND_SERVICE", place => place.Texts.All(name => name == "NET_BIND_SERVICE"))));
}
