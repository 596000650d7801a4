using Pulumi;
using Pulumi.Gcp.PubSub;
using Pulumi.Gcp.PubSub.Inputs;

namespace Platform.Infra.Google.Data;

/// <summary>
/// Brings published events to where they are read: as files into the events bucket, laid out as the event log is, and
/// as rows into BigQuery. What cannot be delivered is put aside, not lost.
/// </summary>
internal sealed class EventDeliveries : ComponentResource
{
    /// <summary>By date and hour of the delivery, in UTC, as the readers of the event log expect it.</summary>
    internal const string FileTimes = "YYYY-MM-DD/hh/mm_ss";

    internal const string FileSuffix = ".ndjson";

    /// <summary>A file is closed after so long or so much: late enough to be large, soon enough for an hourly training.</summary>
    private const string FileDuration = "300s";

    private const int FileBytes = 128 << 20;

    /// <summary>The most that Pub/Sub allows, with a growing pause before each: hours, in which a wrong right can be mended.</summary>
    private const int Attempts = 100;

    private readonly EventDeliveriesArgs _args;
    private readonly string _name;

    public EventDeliveries(string name, EventDeliveriesArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:EventDeliveries", name, options)
    {
        (_args, _name) = (args, name);
        var agent = Members.ServiceAccount(args.PubSubAgent);
        Resource putAside = args.Topic.LetPutAside($"{name}-put-aside", agent, this);
        var files = Subscribe("files", new SubscriptionArgs
        {
            CloudStorageConfig = new SubscriptionCloudStorageConfigArgs
            {
                Bucket = args.Buckets.NameOf(BucketKind.Events),
                FilenameDatetimeFormat = FileTimes,
                FilenameSuffix = FileSuffix,
                MaxDuration = FileDuration,
                MaxBytes = FileBytes,
                TextConfig = new SubscriptionCloudStorageConfigTextConfigArgs(),
            },
        }, [putAside, .. args.Buckets.LetDeliver($"{name}-files", BucketKind.Events, agent, this)]);
        var rows = Subscribe("rows", new SubscriptionArgs
        {
            BigqueryConfig = new SubscriptionBigqueryConfigArgs
            {
                Table = args.Datasets.EventsTable, UseTableSchema = true, DropUnknownFields = true,
            },
        }, [putAside, args.Datasets.LetDeliver($"{name}-rows-write", args.PubSubAgent, this)]);
        foreach (var (id, subscription) in new[] { ("files", files), ("rows", rows) })
        {
            // A message that is put aside is taken off the subscription by the same identity.
            _ = new SubscriptionIAMMember($"{name}-{id}-take", new SubscriptionIAMMemberArgs
            {
                Subscription = subscription.Name, Role = "roles/pubsub.subscriber", Member = agent,
            }, new CustomResourceOptions { Parent = this });
        }

        RegisterOutputs(new Dictionary<string, object?> { ["files"] = files.Name, ["rows"] = rows.Name });
    }

    private Subscription Subscribe(string id, SubscriptionArgs args, InputList<Resource> after)
    {
        args.Name = $"events-{id}";
        args.Topic = _args.Topic.Id;
        // A file's duration may not be longer than its messages may go unacknowledged.
        args.AckDeadlineSeconds = 600;
        args.MessageRetentionDuration = "604800s";
        args.ExpirationPolicy = new SubscriptionExpirationPolicyArgs { Ttl = "" };
        args.RetryPolicy = new SubscriptionRetryPolicyArgs { MinimumBackoff = "10s", MaximumBackoff = "600s" };
        args.DeadLetterPolicy = new SubscriptionDeadLetterPolicyArgs
        {
            DeadLetterTopic = _args.Topic.DeadLetterTopic, MaxDeliveryAttempts = Attempts,
        };
        args.Labels = _args.Settings.Labels("data");
        return new Subscription($"{_name}-{id}", args, new CustomResourceOptions
        {
            Parent = this, Protect = _args.Settings.Protect, DependsOn = after,
        });
    }
}
