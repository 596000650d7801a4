using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Exposure;

/// <summary>No bucket of AWS can be made public.</summary>
public sealed class AwsPrivateBuckets() : Policy(
    "aws-no-public-bucket",
    title: "No bucket of AWS can be made public",
    why: "One wrong policy shows everything to everybody.",
    mend: "Add a BucketPublicAccessBlock with all four flags.",
    Kinds.AwsBucket)
{
    private static readonly string[] Flags = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"];

    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var block = stack.Of("aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock").FirstOrDefault(one => BelongsTo.Bucket(one, resource));
        return block is null
            ? [Place.In(resource).Violates("a BucketPublicAccessBlock for it")]
            : Flags
                .SelectMany(flag => Place.In(block).At(flag).MustBe(true));
    }
}
