using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.3.1: secrets of Kubernetes are encrypted with a key of ours.</summary>
public sealed class EncryptedSecrets() : Policy(
    "cis-gke-5.3.1",
    title: "Secrets of Kubernetes are encrypted with a key of ours",
    why: "Whoever reads the control plane's store reads them otherwise.",
    mend: "Set databaseEncryption of the cluster: state ENCRYPTED, keyName of a key in KMS.",
    Kinds.Cluster)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var encryption = Place.In(resource).At("databaseEncryption");
        return [.. encryption.At("state").MustBe("ENCRYPTED"), .. encryption.At("keyName").MustBeKey()];
    }
}
