using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.5.6: the boot of nodes is measured.</summary>
public sealed class IntegrityMonitoring() : Policy(
    "cis-gke-5.5.6",
    title: "The boot of nodes is measured",
    why: "A changed boot sequence goes unseen otherwise.",
    mend: "Set nodeConfig.shieldedInstanceConfig.enableIntegrityMonitoring.",
    Kinds.Cluster, Kinds.NodePool)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("nodeConfig.shieldedInstanceConfig.enableIntegrityMonitoring").MustBe(true);
}
