using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Encryption;

/// <summary>Clusters of Redis are encrypted with a key of ours.</summary>
public sealed class RedisClusterKeys() : Policy(
    "cmek-redis-clusters",
    title: "Clusters of Redis are encrypted with a key of ours",
    why: "A key of ours can be withdrawn, and then nobody reads them, the cloud included.",
    mend: "Set kmsKey to a key of PlatformKeys.",
    "gcp:redis/cluster:Cluster")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("kmsKey").MustBeKey();
}
