using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Encryption;

/// <summary>Images are encrypted with a key of ours.</summary>
public sealed class RegistryKeys() : Policy(
    "cmek-registries",
    title: "Images are encrypted with a key of ours",
    why: "A key of ours can be withdrawn, and then nobody reads them, the cloud included.",
    mend: "Set kmsKeyName to a key of PlatformKeys.",
    "gcp:artifactregistry/repository:Repository")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("kmsKeyName").MustBeKey();
}
