using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Encryption;

/// <summary>Datasets are encrypted with a key of ours.</summary>
public sealed class DatasetKeys() : Policy(
    "cmek-datasets",
    title: "Datasets are encrypted with a key of ours",
    why: "A key of ours can be withdrawn, and then nobody reads them, the cloud included.",
    mend: "Set defaultEncryptionConfiguration.kmsKeyName to a key of PlatformKeys.",
    "gcp:bigquery/dataset:Dataset")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("defaultEncryptionConfiguration.kmsKeyName").MustBeKey();
}
