using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.2.2: workloads have identities of their own.</summary>
public sealed class WorkloadIdentity() : Policy(
    "cis-gke-5.2.2",
    title: "Workloads have identities of their own",
    why: "Otherwise every pod may do what its node may.",
    mend: "Set workloadIdentityConfig.workloadPool of the cluster.",
    Kinds.Cluster)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("workloadIdentityConfig.workloadPool")
            .Must("PROJECT.svc.id.goog", place => place.Text?.EndsWith(".svc.id.goog", StringComparison.Ordinal) == true);
}
