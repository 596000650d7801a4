using Platform.Infra.Amazon.Access;
using Pulumi;
using Pulumi.Aws.Sqs;

namespace Platform.Infra.Amazon.Alarms;

/// <summary>A queue for what could not be delivered, kept for two weeks, with an alarm as soon as there is anything in it.</summary>
internal sealed class LostEvents : ComponentResource
{
    private const int TwoWeeksSeconds = 14 * 24 * 3600;
    private readonly Queue _queue;
    private readonly string _name;

    public LostEvents(string name, LostEventsArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:LostEvents", name, options)
    {
        _name = name;
        _queue = new Queue($"{name}-queue", new QueueArgs { MessageRetentionSeconds = TwoWeeksSeconds, SqsManagedSseEnabled = true },
            new CustomResourceOptions { Parent = this, Protect = args.Settings.Protect });
        (Arn, QueueName) = (_queue.Arn, _queue.Name);
        _ = args.Alarms.Add($"{name}-alarm", new SiteAlarm
        {
            Says = args.Says,
            Runbook = args.Runbook,
            Namespace = "AWS/SQS",
            Metric = "ApproximateNumberOfMessagesVisible",
            Dimensions = new Dictionary<string, Input<string>> { ["QueueName"] = QueueName },
            Statistic = "Maximum",
            Threshold = 1,
            PeriodSeconds = 60,
        }, this);
        RegisterOutputs(new Dictionary<string, object?> { ["arn"] = Arn });
    }

    public Output<string> Arn { get; }

    public Output<string> QueueName { get; }

    /// <summary>Lets rules of EventBridge put in what they could not deliver; once, for there is one policy.</summary>
    /// <param name="rules">The rules.</param>
    public QueuePolicy LetRulesSend(params IEnumerable<Output<string>> rules) => new($"{_name}-policy", new QueuePolicyArgs
    {
        QueueUrl = _queue.Url,
        Policy = AccessPolicy.Of(rules.Select(rule => AccessStatement.OfRule(rule, Arn))),
    }, new CustomResourceOptions { Parent = this });
}
