using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Cluster;

/// <summary>CIS GKE 5.9.1: disks of nodes are encrypted with a key of ours.</summary>
public sealed class EncryptedNodeDisks() : Policy(
    "cis-gke-5.9.1",
    title: "Disks of nodes are encrypted with a key of ours",
    why: "Whoever holds the disk reads it otherwise; our key can be withdrawn.",
    mend: "Set nodeConfig.bootDiskKmsKey of the pool.",
    Kinds.NodePool)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("nodeConfig.bootDiskKmsKey").MustBeKey();
}
