using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Policies.Encryption;

/// <summary>What lies on AWS is encrypted.</summary>
public sealed class AwsEncryption() : Policy(
    "aws-encryption",
    title: "What lies on AWS is encrypted",
    why: "A copy of a disk that leaves the house must say nothing.",
    mend: "Add a BucketServerSideEncryptionConfiguration; set kmsMasterKeyId of topics, and kmsMasterKeyId or sqsManagedSseEnabled of queues.",
    Kinds.AwsBucket, "aws:sns/topic:Topic", "aws:sqs/queue:Queue")
{
    public override IEnumerable<Finding> Judge(RecordedResource resource, StackIndex stack)
    {
        var thing = Place.In(resource);
        if (resource.Type == Kinds.AwsBucket)
        {
            return stack.Of("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration")
                .Any(one => BelongsTo.Bucket(one, resource)) ? [] : [thing.Violates("a BucketServerSideEncryptionConfiguration for it")];
        }

        return thing.At("sqsManagedSseEnabled").Flag == true ? []
            : thing.At("kmsMasterKeyId").IsThere ? [] : [thing.At("kmsMasterKeyId").Violates("a key")];
    }
}
