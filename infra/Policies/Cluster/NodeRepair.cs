using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.5.2: broken nodes are repaired.</summary>
public sealed class NodeRepair() : Policy(
    "cis-gke-5.5.2",
    title: "Broken nodes are repaired",
    why: "A node that answers no more takes its pods along until somebody looks.",
    mend: "Set management.autoRepair of the pool.",
    Kinds.NodePool)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("management.autoRepair").MustBe(true);
}
