using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.8.1: nobody comes in by a client certificate.</summary>
public sealed class NoClientCertificate() : Policy(
    "cis-gke-5.8.1",
    title: "Nobody comes in by a client certificate",
    why: "It cannot be withdrawn, and nobody knows who holds it.",
    mend: "Set masterAuth.clientCertificateConfig.issueClientCertificate of the cluster to false.",
    Kinds.Cluster)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("masterAuth.clientCertificateConfig.issueClientCertificate").MustNotBe(true);
}
