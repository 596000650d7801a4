using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.6.5: nodes have no public address.</summary>
public sealed class PrivateNodes() : Policy(
    "cis-gke-5.6.5",
    title: "Nodes have no public address",
    why: "What has none cannot be reached from without.",
    mend: "Set privateClusterConfig.enablePrivateNodes.",
    Kinds.Cluster)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("privateClusterConfig.enablePrivateNodes").MustBe(true);
}
