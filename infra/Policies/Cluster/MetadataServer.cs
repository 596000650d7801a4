using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.4.1: pods see the metadata server of GKE, not that of the node.</summary>
public sealed class MetadataServer() : Policy(
    "cis-gke-5.4.1",
    title: "Pods see the metadata server of GKE, not that of the node",
    why: "By way of the node's any pod could become the node.",
    mend: "Set nodeConfig.workloadMetadataConfig.mode to GKE_METADATA.",
    Kinds.NodePool)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("nodeConfig.workloadMetadataConfig.mode").MustBe("GKE_METADATA");
}
