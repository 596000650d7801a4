using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Encryption;

/// <summary>Logs are encrypted with a key of ours.</summary>
public sealed class LogBucketKeys() : Policy(
    "cmek-logs",
    title: "Logs are encrypted with a key of ours",
    why: "A key of ours can be withdrawn, and then nobody reads them, the cloud included.",
    mend: "Set cmekSettings.kmsKeyName to a key of PlatformKeys.",
    "gcp:logging/projectBucketConfig:ProjectBucketConfig")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("cmekSettings.kmsKeyName").MustBeKey();
}
