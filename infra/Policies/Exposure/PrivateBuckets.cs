using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Exposure;

/// <summary>No bucket can be made public.</summary>
public sealed class PrivateBuckets() : Policy(
    "no-public-bucket",
    title: "No bucket can be made public",
    why: "One wrong grant shows everything to everybody.",
    mend: "Set publicAccessPrevention to enforced and uniformBucketLevelAccess to true.",
    Kinds.Bucket)
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var bucket = Place.In(resource);
        return [.. bucket.At("publicAccessPrevention").MustBe("enforced"), .. bucket.At("uniformBucketLevelAccess").MustBe(true)];
    }
}
