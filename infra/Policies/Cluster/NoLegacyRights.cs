using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.8.3: rights are given by roles, not by the old attributes.</summary>
public sealed class NoLegacyRights() : Policy(
    "cis-gke-5.8.3",
    title: "Rights are given by roles, not by the old attributes",
    why: "The old way gives every account of a namespace all that its namespace may.",
    mend: "Set enableLegacyAbac of the cluster to false.",
    Kinds.Cluster)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("enableLegacyAbac").MustNotBe(true);
}
