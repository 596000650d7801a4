using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.5.5: nodes prove to the cluster which machine they are.</summary>
public sealed class ShieldedNodes() : Policy(
    "cis-gke-5.5.5",
    title: "Nodes prove to the cluster which machine they are",
    why: "A stolen certificate would otherwise make any machine a node.",
    mend: "Set enableShieldedNodes of the cluster.",
    Kinds.Cluster)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("enableShieldedNodes").MustBe(true);
}
