using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.6.4: the control plane has no public address.</summary>
public sealed class PrivateEndpoint() : Policy(
    "cis-gke-5.6.4",
    title: "The control plane has no public address",
    why: "What has none cannot be scanned.",
    mend: "Set privateClusterConfig.enablePrivateEndpoint, and reach the cluster by its DNS name.",
    Kinds.Cluster)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("privateClusterConfig.enablePrivateEndpoint").MustBe(true);
}
