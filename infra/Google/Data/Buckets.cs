using Pulumi;
using Pulumi.Gcp.Storage;
using Pulumi.Gcp.Storage.Inputs;

namespace Platform.Infra.Google.Data;

/// <summary>
/// The data folder in the cloud: a bucket for each of its sub-folders, so that rights follow what a service says it
/// reads and writes. What people did is deleted when its time is over, and then it is gone.
/// </summary>
internal sealed class Buckets : ComponentResource
{
    /// <summary>How long a version of an object of the models lasts after it was replaced or deleted.</summary>
    private const int ReplacedModelDays = 30;

    private const int KeptReplacements = 3;

    private const int DaySeconds = 24 * 60 * 60;

    private readonly Dictionary<BucketKind, Bucket> _buckets = [];

    public Buckets(string name, BucketsArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:Buckets", name, options)
    {
        foreach (var kind in Enum.GetValues<BucketKind>())
        {
            var id = IdOf(kind);
            _buckets.Add(kind, new Bucket($"{name}-{id}", new BucketArgs
            {
                // A bucket's name is the world's; the project's is too.
                Name = $"{args.Settings.Project}-{id}",
                Location = args.Settings.Region,
                // Where nothing is protected a stack can be taken down with all that is in it.
                ForceDestroy = !args.Settings.Protect,
                StorageClass = "STANDARD",
                UniformBucketLevelAccess = true,
                PublicAccessPrevention = "enforced",
                Encryption = new BucketEncryptionArgs { DefaultKmsKeyName = args.Key },
                Versioning = new BucketVersioningArgs { Enabled = kind == BucketKind.Models },
                // Erasure must erase: what is deleted of people is not to be had for another week.
                SoftDeletePolicy = new BucketSoftDeletePolicyArgs { RetentionDurationSeconds = HoldsPeople(kind) ? 0 : 7 * DaySeconds },
                LifecycleRules = [.. RulesOf(kind, args.Settings)],
                Labels = args.Settings.Labels("data"),
            }, new CustomResourceOptions { Parent = this, Protect = args.Settings.Protect }));
        }

        RegisterOutputs(_buckets.ToDictionary(bucket => IdOf(bucket.Key), object? (bucket) => bucket.Value.Name));
    }

    /// <summary>The bucket's name.</summary>
    public Output<string> NameOf(BucketKind kind) => _buckets[kind].Name;

    /// <summary>Lets an identity read objects and list them.</summary>
    /// <param name="name">The name of the grant.</param>
    /// <param name="kind">What it may read.</param>
    /// <param name="member">Whom, such as <c>serviceAccount:…</c>.</param>
    /// <param name="parent">The component that the grant is made for.</param>
    /// <param name="folder">The folder that it may read; null for all. Names of the others it sees.</param>
    public BucketIAMMember LetRead(string name, BucketKind kind, Input<string> member, Resource parent, string? folder = null) =>
        Let(name, "roles/storage.objectViewer", kind, member, parent, folder);

    /// <summary>Lets an identity read, write and delete objects, and list them.</summary>
    /// <inheritdoc cref="LetRead"/>
    public BucketIAMMember LetWrite(string name, BucketKind kind, Input<string> member, Resource parent, string? folder = null) =>
        Let(name, "roles/storage.objectUser", kind, member, parent, folder);

    /// <summary>Lets an identity add objects and see the bucket, and read nothing: who delivers events.</summary>
    /// <inheritdoc cref="LetRead"/>
    public IReadOnlyList<BucketIAMMember> LetDeliver(string name, BucketKind kind, Input<string> member, Resource parent) =>
    [
        Let($"{name}-create", "roles/storage.objectCreator", kind, member, parent, folder: null),
        Let($"{name}-see", "roles/storage.legacyBucketReader", kind, member, parent, folder: null),
    ];

    /// <summary>The kind as names have it: of a sub-folder of the data folder, of a mount.</summary>
    public static string IdOf(BucketKind kind) => kind.ToString().ToLowerInvariant();

    private BucketIAMMember Let(string name, string role, BucketKind kind, Input<string> member, Resource parent, string? folder)
    {
        var bucket = _buckets[kind].Name;
        return new BucketIAMMember(name, new BucketIAMMemberArgs
        {
            Bucket = bucket,
            Role = role,
            Member = member,
            Condition = folder is null ? (Input<BucketIAMMemberConditionArgs>?)null : new BucketIAMMemberConditionArgs
            {
                Title = $"{folder} only",
                Description = "Objects of one folder; the list, which is the bucket's, shows the names of all.",
                Expression = Output.Format(
                    $"resource.type == \"storage.googleapis.com/Bucket\" || resource.name.startsWith(\"projects/_/buckets/{bucket}/objects/{folder}/\")"),
            },
        }, new CustomResourceOptions { Parent = parent });
    }

    /// <summary>Experiments hold arms and sums, a model's version nobody's id.</summary>
    private static bool HoldsPeople(BucketKind kind) => kind is BucketKind.Events or BucketKind.Mail or BucketKind.People;

    private static IEnumerable<BucketLifecycleRuleArgs> RulesOf(BucketKind kind, Settings settings)
    {
        yield return Rule("AbortIncompleteMultipartUpload", new BucketLifecycleRuleConditionArgs { Age = 1 });
        if (HoldsPeople(kind))
        {
            var days = kind == BucketKind.Events ? settings.Retention.EventsDays : settings.Retention.PeopleDays;
            yield return Rule("Delete", new BucketLifecycleRuleConditionArgs { Age = days });
        }

        // A champion or a drop of the catalogue may be old and still be the one that counts: age alone deletes neither.
        if (kind == BucketKind.Models)
        {
            yield return Rule("Delete", new BucketLifecycleRuleConditionArgs { DaysSinceNoncurrentTime = ReplacedModelDays, WithState = "ARCHIVED" });
            yield return Rule("Delete", new BucketLifecycleRuleConditionArgs { NumNewerVersions = KeptReplacements, WithState = "ARCHIVED" });
        }
    }

    private static BucketLifecycleRuleArgs Rule(string action, BucketLifecycleRuleConditionArgs condition) =>
        new() { Action = new BucketLifecycleRuleActionArgs { Type = action }, Condition = condition };
}
