namespace Platform.Infra.Policies.Pods;

/// <summary>Every container says what it needs and what it may take.</summary>
public sealed class Resources() : PodPolicy(
    "pod-resources",
    title: "Every container says what it needs and what it may take",
    why: "Without, one pod starves all others of its node, and nobody can say what a service costs.",
    mend: "Set requests and limits of cpu and memory for every container.")
{
    private static readonly string[] Amounts = ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"];

    protected override IEnumerable<Finding> Judge(Place pod, StackIndex stack) =>
        Containers(pod).SelectMany(container => Amounts
            .SelectMany(name => container.At("resources").At(name).Must("an amount", place => place.IsThere)));
}
