using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.5.1: nodes run Container-Optimized OS with containerd.</summary>
public sealed class NodeImage() : Policy(
    "cis-gke-5.5.1",
    title: "Nodes run Container-Optimized OS with containerd",
    why: "It is small, read-only where it can be, and updated by Google.",
    mend: "Set nodeConfig.imageType to COS_CONTAINERD.",
    Kinds.NodePool)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("nodeConfig.imageType").MustBe("COS_CONTAINERD");
}
