using Platform.Infra.Amazon.Access;
using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Sns;

namespace Platform.Infra.Amazon.Alarms;

/// <summary>Where the alarms of a region ring: CloudWatch tells only a topic of its own region.</summary>
internal sealed class SiteAlarms : ComponentResource
{
    /// <summary>What watches.</summary>
    public const string CloudWatch = "cloudwatch.amazonaws.com";

    public SiteAlarms(string name, SiteAlarmsArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:SiteAlarms", name, options)
    {
        var inHere = new CustomResourceOptions { Parent = this };
        Key = new SiteKey($"{name}-site", new() { Settings = args.Settings, Region = args.Region, Ringers = args.Ringers }, new() { Parent = this });
        var topic = new Topic($"{name}-topic", new TopicArgs { KmsMasterKeyId = Key.Id }, inHere);
        _ = new TopicPolicy($"{name}-who", new TopicPolicyArgs
        {
            Arn = topic.Arn,
            Policy = AccessPolicy.Of(args.Ringers.Select(ringer => new AccessStatement
            {
                Principals = AccessStatement.Service(ringer),
                Actions = ["sns:Publish"],
                Resources = [topic.Arn],
                Conditions = AccessStatement.When("StringEquals", "aws:SourceAccount", args.Settings.Amazon.Account),
            })),
        }, inHere);
        for (var index = 0; index < args.Settings.Amazon.AlarmEmails.Count; index++)
        {
            _ = new TopicSubscription($"{name}-mail-{index}", new TopicSubscriptionArgs
            {
                Topic = topic.Arn, Protocol = "email", Endpoint = args.Settings.Amazon.AlarmEmails[index],
            }, inHere);
        }

        Topic = topic.Arn;
        RegisterOutputs(new Dictionary<string, object?> { ["topic"] = Topic });
    }

    /// <summary>Who wants to know subscribes here.</summary>
    public Output<string> Topic { get; }

    /// <summary>The key of the region, for logs and the like.</summary>
    public SiteKey Key { get; }

    /// <summary>Makes an alarm.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="alarm">When it rings.</param>
    /// <param name="parent">The component that it watches; of the same region.</param>
    public MetricAlarm Add(string name, SiteAlarm alarm, Resource parent)
    {
        var args = new MetricAlarmArgs
        {
            AlarmDescription = $"{alarm.Says} Runbook: docs/runbooks/{alarm.Runbook}.md",
            Namespace = alarm.Namespace,
            MetricName = alarm.Metric,
            Statistic = alarm.Statistic,
            ComparisonOperator = alarm.Comparison,
            Threshold = alarm.Threshold,
            Period = alarm.PeriodSeconds,
            EvaluationPeriods = alarm.Periods,
            TreatMissingData = alarm.RingsInSilence ? "breaching" : "notBreaching",
            AlarmActions = { Topic },
            OkActions = { Topic },
        };
        foreach (var (key, value) in alarm.Dimensions)
            args.Dimensions.Add(key, value);
        return new MetricAlarm(name, args, new CustomResourceOptions { Parent = parent });
    }
}
