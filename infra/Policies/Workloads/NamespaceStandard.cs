using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Workloads;

/// <summary>Namespaces admit only restricted pods.</summary>
public sealed class NamespaceStandard() : Policy(
    "namespace-restricted",
    title: "Namespaces admit only restricted pods",
    why: "The standard holds for what the program makes; the cluster must hold everybody else to it.",
    mend: "Label the namespace pod-security.kubernetes.io/enforce: restricted.",
    Kinds.Namespace)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("metadata.labels").Key("pod-security.kubernetes.io/enforce").MustBe("restricted");
}
