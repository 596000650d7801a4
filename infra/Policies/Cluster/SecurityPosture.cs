using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.10.5: the security posture is watched.</summary>
public sealed class SecurityPosture() : Policy(
    "cis-gke-5.10.5",
    title: "The security posture is watched",
    why: "Wrong settings and vulnerable images go unseen otherwise.",
    mend: "Set securityPostureConfig.mode of the cluster to BASIC or ENTERPRISE.",
    Kinds.Cluster)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("securityPostureConfig.mode").Must("BASIC or ENTERPRISE", place => place.Text is "BASIC" or "ENTERPRISE");
}
