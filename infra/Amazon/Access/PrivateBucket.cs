using Pulumi;
using Pulumi.Aws.S3;
using Pulumi.Aws.S3.Inputs;
using EncryptionArgs = Pulumi.Aws.S3.BucketServerSideEncryptionConfigurationArgs;
using VersioningArgs = Pulumi.Aws.S3.BucketVersioningArgs;

namespace Platform.Infra.Amazon.Access;

/// <summary>A bucket that nobody outside may see into: encrypted, owned by the account alone, asked by TLS only; what is old goes.</summary>
internal sealed class PrivateBucket : ComponentResource
{
    private readonly Bucket _bucket;
    private readonly string _name;

    public PrivateBucket(string name, PrivateBucketArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:PrivateBucket", name, options)
    {
        _name = name;
        var inHere = new CustomResourceOptions { Parent = this };
        _bucket = new Bucket($"{name}-bucket", new BucketArgs(), new CustomResourceOptions { Parent = this, Protect = args.Settings.Protect });
        (Name, Arn, HostName) = (_bucket.BucketName, _bucket.Arn, _bucket.BucketRegionalDomainName);
        _ = new BucketPublicAccessBlock($"{name}-closed", new BucketPublicAccessBlockArgs
        {
            Bucket = Name, BlockPublicAcls = true, BlockPublicPolicy = true, IgnorePublicAcls = true, RestrictPublicBuckets = true,
        }, inHere);
        _ = new BucketOwnershipControls($"{name}-owner", new BucketOwnershipControlsArgs
        {
            Bucket = Name, Rule = new BucketOwnershipControlsRuleArgs { ObjectOwnership = "BucketOwnerEnforced" },
        }, inHere);
        _ = new BucketServerSideEncryptionConfiguration($"{name}-encryption", new EncryptionArgs
        {
            Bucket = Name,
            Rules =
            {
                new BucketServerSideEncryptionConfigurationRuleArgs
                {
                    ApplyServerSideEncryptionByDefault =
                        new BucketServerSideEncryptionConfigurationRuleApplyServerSideEncryptionByDefaultArgs { SseAlgorithm = "AES256" },
                },
            },
        }, inHere);
        _ = new BucketVersioning($"{name}-versions", new VersioningArgs
        {
            Bucket = Name,
            VersioningConfiguration = new BucketVersioningVersioningConfigurationArgs { Status = args.IsVersioned ? "Enabled" : "Suspended" },
        }, inHere);
        _ = new BucketLifecycleConfiguration($"{name}-lifetime", Lifetime(args), inHere);
        RegisterOutputs(new Dictionary<string, object?> { ["name"] = Name });
    }

    /// <summary>The bucket's name.</summary>
    public Output<string> Name { get; }

    public Output<string> Arn { get; }

    /// <summary>The host by which its region knows it.</summary>
    public Output<string> HostName { get; }

    /// <summary>Says who may do what in it; once, for there is one policy. That TLS is needed goes without saying.</summary>
    /// <param name="statements">What is allowed.</param>
    public BucketPolicy Allow(params IEnumerable<AccessStatement> statements) => new($"{_name}-policy", new BucketPolicyArgs
    {
        Bucket = Name,
        Policy = AccessPolicy.Of([OnlyByTls(), .. statements]),
    }, new CustomResourceOptions { Parent = this });

    private AccessStatement OnlyByTls() => new()
    {
        Denies = true,
        Principals = new Dictionary<string, Input<string>> { ["AWS"] = "*" },
        Actions = ["s3:*"],
        Resources = [Arn, Output.Format($"{Arn}/*")],
        Conditions = AccessStatement.When("Bool", "aws:SecureTransport", "false"),
    };

    private BucketLifecycleConfigurationArgs Lifetime(PrivateBucketArgs args)
    {
        var rule = new BucketLifecycleConfigurationRuleArgs
        {
            Id = "old",
            Status = "Enabled",
            Filter = new BucketLifecycleConfigurationRuleFilterArgs { Prefix = "" },
            NoncurrentVersionExpiration = new BucketLifecycleConfigurationRuleNoncurrentVersionExpirationArgs { NoncurrentDays = args.VersionDays },
            AbortIncompleteMultipartUpload = new BucketLifecycleConfigurationRuleAbortIncompleteMultipartUploadArgs { DaysAfterInitiation = 7 },
        };
        if (args.Days is { } days)
            rule.Expiration = new BucketLifecycleConfigurationRuleExpirationArgs { Days = days };
        return new BucketLifecycleConfigurationArgs { Bucket = Name, Rules = { rule } };
    }
}
