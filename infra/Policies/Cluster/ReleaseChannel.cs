using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.5.4: the cluster follows a release channel.</summary>
public sealed class ReleaseChannel() : Policy(
    "cis-gke-5.5.4",
    title: "The cluster follows a release channel",
    why: "Versions end, and who misses that is upgraded at an hour that he did not choose.",
    mend: "Set releaseChannel.channel of the cluster to STABLE, REGULAR or RAPID.",
    Kinds.Cluster)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("releaseChannel.channel").Must("STABLE, REGULAR or RAPID", place => place.Text is "STABLE" or "REGULAR" or "RAPID");
}
