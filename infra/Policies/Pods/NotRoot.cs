namespace Platform.Infra.Policies.Pods;

/// <summary>No container runs as root.</summary>
public sealed class NotRoot() : PodPolicy(
    "pod-not-root",
    title: "No container runs as root",
    why: "Root in a container is one hole of the kernel away from root on the node.",
    mend: "Set runAsNonRoot, and a runAsUser that is not 0.")
{
    protected override IEnumerable<Finding> Judge(Place pod, StackIndex stack) =>
        Containers(pod).SelectMany(container => Setting(pod, container, "runAsNonRoot").MustBe(true)
            .Concat(Setting(pod, container, "runAsUser").Must("not 0", place => place.Number is not 0)));
}
