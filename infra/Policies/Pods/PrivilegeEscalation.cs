namespace Platform.Infra.Policies.Pods;

/// <summary>No process gets more rights than it began with.</summary>
public sealed class PrivilegeEscalation() : PodPolicy(
    "pod-escalation",
    title: "No process gets more rights than it began with",
    why: "A set-uid program in the image is a way to root.",
    mend: "Set securityContext.allowPrivilegeEscalation of every container to false.")
{
    protected override IEnumerable<Finding> Judge(Place pod, StackIndex stack) =>
        Containers(pod).SelectMany(container => container.At("securityContext.allowPrivilegeEscalation").MustBe(false));
}
