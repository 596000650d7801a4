namespace Platform.Infra.Policies.Pods;

/// <summary>No container is privileged.</summary>
public sealed class Privileged() : PodPolicy(
    "pod-privileged",
    title: "No container is privileged",
    why: "A privileged container is root on its node.",
    mend: "Take securityContext.privileged out.")
{
    protected override IEnumerable<Finding> Judge(Place pod, StackIndex stack) =>
        Containers(pod).SelectMany(container => container.At("securityContext.privileged").MustNotBe(true));
}
