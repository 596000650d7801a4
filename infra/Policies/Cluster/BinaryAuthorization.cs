using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.10.4: the cluster asks Binary Authorization before it runs an image.</summary>
public sealed class BinaryAuthorization() : Policy(
    "cis-gke-5.10.4",
    title: "The cluster asks Binary Authorization before it runs an image",
    why: "Without that question the rules about images are only words.",
    mend: "Set binaryAuthorization.evaluationMode of the cluster to PROJECT_SINGLETON_POLICY_ENFORCE.",
    Kinds.Cluster)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("binaryAuthorization.evaluationMode").MustBe("PROJECT_SINGLETON_POLICY_ENFORCE");
}
