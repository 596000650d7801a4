using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.5.3: nodes are upgraded.</summary>
public sealed class NodeUpgrade() : Policy(
    "cis-gke-5.5.3",
    title: "Nodes are upgraded",
    why: "An old node has holes that are known.",
    mend: "Set management.autoUpgrade of the pool.",
    Kinds.NodePool)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("management.autoUpgrade").MustBe(true);
}
