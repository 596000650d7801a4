using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Encryption;

/// <summary>Buckets are encrypted with a key of ours.</summary>
public sealed class BucketKeys() : Policy(
    "cmek-buckets",
    title: "Buckets are encrypted with a key of ours",
    why: "A key of ours can be withdrawn, and then nobody reads them, the cloud included.",
    mend: "Set encryption.defaultKmsKeyName to a key of PlatformKeys.",
    Kinds.Bucket)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("encryption.defaultKmsKeyName").MustBeKey();
}
