using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.10.2: no alpha features run.</summary>
public sealed class NoAlphaCluster() : Policy(
    "cis-gke-5.10.2",
    title: "No alpha features run",
    why: "A cluster with them has no upgrades and ends after thirty days.",
    mend: "Leave enableKubernetesAlpha of the cluster out.",
    Kinds.Cluster)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("enableKubernetesAlpha").MustNotBe(true);
}
