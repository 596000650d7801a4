namespace Platform.Infra.Policies.Pods;

/// <summary>Containers make only usual system calls.</summary>
public sealed class SystemCalls() : PodPolicy(
    "pod-seccomp",
    title: "Containers make only usual system calls",
    why: "Holes of the kernel are mostly reached by unusual ones.",
    mend: "Set securityContext.seccompProfile.type to RuntimeDefault.")
{
    protected override IEnumerable<Finding> Judge(Place pod, StackIndex stack) =>
        Containers(pod).SelectMany(container => Setting(pod, container, "seccompProfile.type")
            .Must("RuntimeDefault or Localhost", place => place.Text is "RuntimeDefault" or "Localhost"));
}
