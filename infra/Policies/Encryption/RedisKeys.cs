using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Encryption;

/// <summary>Sessions are encrypted with a key of ours.</summary>
public sealed class RedisKeys() : Policy(
    "cmek-redis",
    title: "Sessions are encrypted with a key of ours",
    why: "A key of ours can be withdrawn, and then nobody reads them, the cloud included.",
    mend: "Set customerManagedKey to a key of PlatformKeys.",
    "gcp:redis/instance:Instance")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("customerManagedKey").MustBeKey();
}
