using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.5.7: nodes start only what is signed.</summary>
public sealed class SecureBoot() : Policy(
    "cis-gke-5.5.7",
    title: "Nodes start only what is signed",
    why: "A root kit in the boot sequence outlives every upgrade.",
    mend: "Set nodeConfig.shieldedInstanceConfig.enableSecureBoot.",
    Kinds.Cluster, Kinds.NodePool)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("nodeConfig.shieldedInstanceConfig.enableSecureBoot").MustBe(true);
}
