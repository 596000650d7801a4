using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Encryption;

/// <summary>Experiments and models of Vertex are encrypted with a key of ours.</summary>
public sealed class ModelKeys() : Policy(
    "cmek-vertex",
    title: "Experiments and models of Vertex are encrypted with a key of ours",
    why: "A key of ours can be withdrawn, and then nobody reads them, the cloud included.",
    mend: "Set encryptionSpec.kmsKeyName to a key of PlatformKeys.",
    "gcp:vertex/aiEndpoint:AiEndpoint", "gcp:vertex/aiFeatureStore:AiFeatureStore",
    "gcp:vertex/aiIndex:AiIndex", "gcp:vertex/aiMetadataStore:AiMetadataStore", "gcp:vertex/aiTensorboard:AiTensorboard")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack) =>
        Place.In(resource).At("encryptionSpec.kmsKeyName").MustBeKey();
}
