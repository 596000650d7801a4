using Pulumi;
using Pulumi.Gcp.Logging;
using Pulumi.Gcp.Projects;
using Pulumi.Gcp.Projects.Inputs;
using Pulumi.Gcp.Storage;
using Pulumi.Gcp.Storage.Inputs;

namespace Platform.Infra.Google.Foundation;

/// <summary>
/// Who did what in the project, and who read what: in a bucket that nobody can change before its time, the only one of its kind
/// (where people's data lie, a lock would stand against their erasure).
/// </summary>
internal sealed class AuditLog : ComponentResource
{
    private const int SecondsADay = 86_400;

    private const string DataAccess = "log_id(\"cloudaudit.googleapis.com/data_access\")";

    public AuditLog(string name, AuditLogArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:AuditLog", name, options)
    {
        var settings = args.Settings;
        var inHere = new CustomResourceOptions { Parent = this };
        var bucket = new Bucket($"{name}-bucket", BucketArgs(args), new CustomResourceOptions { Parent = this, Protect = settings.Protect });
        var sink = new ProjectSink($"{name}-sink", new ProjectSinkArgs
        {
            Destination = Output.Format($"storage.googleapis.com/{bucket.Name}"),
            Filter = $"log_id(\"cloudaudit.googleapis.com/activity\") OR {DataAccess} OR log_id(\"cloudaudit.googleapis.com/policy\") "
                + "OR log_id(\"cloudaudit.googleapis.com/system_event\") OR log_id(\"cloudaudit.googleapis.com/access_transparency\")",
            Description = "Audit logs, to where they are kept.",
            UniqueWriterIdentity = true,
        }, inHere);
        var write = new BucketIAMMember($"{name}-sink-write", new BucketIAMMemberArgs
        {
            Bucket = bucket.Name, Role = "roles/storage.objectCreator", Member = sink.WriterIdentity,
        }, inHere);
        _ = new IAMAuditConfig($"{name}-access", new IAMAuditConfigArgs
        {
            Project = settings.Project,
            Service = "allServices",
            AuditLogConfigs = { LogType("ADMIN_READ"), LogType("DATA_READ"), LogType("DATA_WRITE") },
        }, new CustomResourceOptions { Parent = this, DependsOn = { write } });
        // Every read of every file is in the bucket; among the logs that people search it would only be in the way, and cost.
        _ = new ProjectExclusion($"{name}-elsewhere", new ProjectExclusionArgs
        {
            Description = "Data access is kept in the bucket of the audit log.", Filter = DataAccess,
        }, new CustomResourceOptions { Parent = this, DependsOn = { write } });
        Bucket = bucket.Name;
        RegisterOutputs(new Dictionary<string, object?> { ["bucket"] = Bucket });
    }

    /// <summary>The bucket's name.</summary>
    public Output<string> Bucket { get; }

    private static BucketArgs BucketArgs(AuditLogArgs args) => new()
    {
        Name = $"{args.Settings.Project}-audit-log",
        Location = args.Settings.Region,
        ForceDestroy = !args.Settings.Protect,
        StorageClass = "NEARLINE",
        UniformBucketLevelAccess = true,
        PublicAccessPrevention = "enforced",
        Encryption = new BucketEncryptionArgs { DefaultKmsKeyName = args.Keys.Of(KeyPurpose.Logs) },
        // A lock cannot be taken off, not even to take a stack down: so it is only where nothing is taken down.
        RetentionPolicy = new BucketRetentionPolicyArgs { RetentionPeriod = $"{args.RetentionDays * SecondsADay}", IsLocked = args.Settings.Protect },
        LifecycleRules =
        {
            new BucketLifecycleRuleArgs
            {
                Action = new BucketLifecycleRuleActionArgs { Type = "Delete" },
                Condition = new BucketLifecycleRuleConditionArgs { Age = args.RetentionDays },
            },
        },
        Labels = args.Settings.Labels("platform"),
    };

    private static IAMAuditConfigAuditLogConfigArgs LogType(string type) => new() { LogType = type };
}
