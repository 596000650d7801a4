using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Workloads;

/// <summary>In every namespace all traffic is denied that is not allowed.</summary>
public sealed class DefaultDeny() : Policy(
    "namespace-default-deny",
    title: "In every namespace all traffic is denied that is not allowed",
    why: "A pod that was broken into could reach everything.",
    mend: "Add a NetworkPolicy for all pods with both policy types and no rules.",
    Kinds.Namespace)
{
    private static readonly string[] Directions = ["Ingress", "Egress"];

    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var name = Place.In(resource).At("metadata.name");
        return name.Must("a NetworkPolicy that denies all, in and out", place =>
            stack.Of(Kinds.NetworkPolicy).Select(Place.In).Any(policy => Denies(policy) && InNamespace.Is(policy, place.Text)));
    }

    private static bool Denies(Place policy) => policy.At("spec.podSelector").IsKnown && !policy.At("spec.podSelector").Keys.Any()
        && !policy.At("spec.ingress").Items.Any() && !policy.At("spec.egress").Items.Any()
        && Directions.All(policy.At("spec.policyTypes").Texts.Contains);
}
