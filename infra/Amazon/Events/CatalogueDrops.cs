using Platform.Infra.Amazon.Access;
using Platform.Infra.Google.Foundation;
using Pulumi;
using Pulumi.Gcp.Storage;
using Pulumi.Gcp.Storage.Inputs;

namespace Platform.Infra.Amazon.Events;

/// <summary>
/// Where the site drops its catalogue, and the hourly transfer of it into the platform's bucket. No key passes: Storage
/// Transfer shows AWS a token of Google, and the role trusts only the one agent of our project.
/// </summary>
internal sealed class CatalogueDrops : ComponentResource
{
    /// <summary>Where the drops arrive in the catalogue bucket.</summary>
    public const string Folder = "drops/";

    private const string Hourly = "3600s";
    private const int KeptDays = 30;

    /// <summary>What the agent needs in the bucket that it writes to: to write, and to see that it is there.</summary>
    private static readonly string[] AgentRoles = ["roles/storage.objectUser", "roles/storage.legacyBucketReader"];

    public CatalogueDrops(string name, CatalogueDropsArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:CatalogueDrops", name, options)
    {
        var settings = args.Settings;
        var bucket = new PrivateBucket($"{name}-incoming", new() { Settings = settings, Days = KeptDays, VersionDays = 7 }, new() { Parent = this });
        _ = bucket.Allow(settings.Amazon.SiteAccounts.Select(account => new AccessStatement
        {
            Principals = new Dictionary<string, Input<string>> { ["AWS"] = $"arn:aws:iam::{account}:root" },
            Actions = ["s3:PutObject"],
            Resources = [Output.Format($"{bucket.Arn}/*")],
        }));
        var reader = new AccountRole(name, new()
        {
            Does = "Lets Google's Storage Transfer read the catalogue that the site dropped.",
            Trust = AccessPolicy.TrustGoogle(args.Agents.StorageTransferSubject),
            Rights =
            [
                new() { Actions = ["s3:GetBucketLocation", "s3:ListBucket"], Resources = [bucket.Arn] },
                new() { Actions = ["s3:GetObject"], Resources = [Output.Format($"{bucket.Arn}/*")] },
            ],
        }, new() { Parent = this });
        var rights = AgentRoles.Select(role => new BucketIAMMember(
            $"{name}-{role.Split('.')[1]}",
            new BucketIAMMemberArgs { Bucket = args.Catalogue, Role = role, Member = args.Agents.MemberOf(ServiceAgent.StorageTransfer) },
            new CustomResourceOptions { Parent = this })).ToArray();
        _ = new TransferJob($"{name}-transfer", JobArgs(args, bucket, reader), new CustomResourceOptions { Parent = this, DependsOn = [.. rights] });
        Bucket = bucket.Name;
        RegisterOutputs(new Dictionary<string, object?> { ["bucket"] = Bucket });
    }

    /// <summary>The bucket that the site writes to.</summary>
    public Output<string> Bucket { get; }

    private static TransferJobArgs JobArgs(CatalogueDropsArgs args, PrivateBucket bucket, AccountRole reader) => new()
    {
        Project = args.Settings.Project,
        Description = "The site's catalogue",
        Status = "ENABLED",
        Schedule = new TransferJobScheduleArgs
        {
            // A day that has been: it starts at once, and goes on.
            ScheduleStartDate = new TransferJobScheduleScheduleStartDateArgs { Year = 2026, Month = 1, Day = 1 },
            RepeatInterval = Hourly,
        },
        TransferSpec = new TransferJobTransferSpecArgs
        {
            AwsS3DataSource = new TransferJobTransferSpecAwsS3DataSourceArgs { BucketName = bucket.Name, RoleArn = reader.Arn },
            GcsDataSink = new TransferJobTransferSpecGcsDataSinkArgs { BucketName = args.Catalogue, Path = Folder },
            TransferOptions = new TransferJobTransferSpecTransferOptionsArgs
            {
                DeleteObjectsFromSourceAfterTransfer = false, OverwriteWhen = "DIFFERENT",
            },
        },
    };
}
