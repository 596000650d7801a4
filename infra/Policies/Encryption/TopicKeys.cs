using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Encryption;

/// <summary>Topics are encrypted with a key of ours.</summary>
public sealed class TopicKeys() : Policy(
    "cmek-topics",
    title: "Topics are encrypted with a key of ours",
    why: "A key of ours can be withdrawn, and then nobody reads them, the cloud included.",
    mend: "Set kmsKeyName to a key of PlatformKeys.",
    "gcp:pubsub/topic:Topic")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("kmsKeyName").MustBeKey();
}
