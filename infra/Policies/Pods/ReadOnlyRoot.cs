namespace Platform.Infra.Policies.Pods;

/// <summary>The file system of a container is read-only.</summary>
public sealed class ReadOnlyRoot() : PodPolicy(
    "pod-read-only-root",
    title: "The file system of a container is read-only",
    why: "Whoever breaks in can otherwise leave something behind.",
    mend: "Set securityContext.readOnlyRootFilesystem, and mount an emptyDir where a program must write.")
{
    protected override IEnumerable<Finding> Judge(Place pod, StackIndex stack) =>
        Containers(pod).SelectMany(container => container.At("securityContext.readOnlyRootFilesystem").MustBe(true));
}
