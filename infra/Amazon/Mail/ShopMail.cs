using Platform.Infra.Amazon.Access;
using Platform.Infra.Amazon.Alarms;
using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Route53;
using Pulumi.Aws.SesV2;
using Pulumi.Aws.SesV2.Inputs;
using Pulumi.Aws.Sqs;

namespace Platform.Infra.Amazon.Mail;

/// <summary>
/// Who personal mails come from: a domain of its own that signs them, tells what came back, and stops sending to whom they
/// came back from or who complained.
/// </summary>
internal sealed class ShopMail : ComponentResource
{
    private const string Bounce = "BOUNCE";
    private const string Complaint = "COMPLAINT";
    private const int TtlSeconds = 3600;
    private const int DkimRecords = 3;
    private const int TwoWeeksSeconds = 14 * 24 * 3600;

    /// <summary>At 5 % that come back SES looks into an account, at 0.1 % that complain too; both as shares.</summary>
    private const double MostBounces = 0.04;

    private const double MostComplaints = 0.0008;

    private readonly ShopMailArgs _args;
    private readonly EmailIdentity _identity;
    private readonly ConfigurationSet _configuration;
    private readonly Queue _feedback;
    private readonly string _domain;

    public ShopMail(string name, ShopMailArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:ShopMail", name, options)
    {
        (_args, _domain) = (args, SiteHosts.Of(args.Settings).Mail);
        var inHere = new CustomResourceOptions { Parent = this };
        _configuration = new ConfigurationSet($"{name}-configuration", new ConfigurationSetArgs
        {
            ConfigurationSetName = $"ml-platform-{Deployment.Instance.StackName}",
            DeliveryOptions = new ConfigurationSetDeliveryOptionsArgs { TlsPolicy = "REQUIRE" },
            ReputationOptions = new ConfigurationSetReputationOptionsArgs { ReputationMetricsEnabled = true },
            SendingOptions = new ConfigurationSetSendingOptionsArgs { SendingEnabled = true },
            SuppressionOptions = new ConfigurationSetSuppressionOptionsArgs { SuppressedReasons = { Bounce, Complaint } },
        }, inHere);
        _ = new AccountSuppressionAttributes($"{name}-suppression", new AccountSuppressionAttributesArgs
        {
            SuppressedReasons = { Bounce, Complaint },
        }, inHere);
        _identity = new EmailIdentity($"{name}-identity", new EmailIdentityArgs
        {
            EmailIdentityDetails = _domain,
            ConfigurationSetName = _configuration.ConfigurationSetName,
        }, new CustomResourceOptions { Parent = this, Protect = args.Settings.Protect });
        _ = new EmailIdentityFeedbackAttributes($"{name}-no-mails-of-mails", new EmailIdentityFeedbackAttributesArgs
        {
            EmailIdentity = _identity.EmailIdentityDetails, EmailForwardingEnabled = false,
        }, inHere);
        Prove(name);
        _feedback = Feedback(name);
        Watch(name, "bounces", "BounceRate", MostBounces);
        Watch(name, "complaints", "ComplaintRate", MostComplaints);
        (Domain, Configuration, FeedbackQueue) = (_domain, _configuration.ConfigurationSetName, _feedback.Url);
        RegisterOutputs(new Dictionary<string, object?> { ["configuration"] = Configuration });
    }

    /// <summary>What stands after the @.</summary>
    public string Domain { get; }

    /// <summary>The configuration set to send with.</summary>
    public Output<string> Configuration { get; }

    /// <summary>The queue of what came back and who complained.</summary>
    public Output<string> FeedbackQueue { get; }

    /// <summary>Lets an identity of Google send mails from the domain and read what came back, without a key.</summary>
    /// <param name="name">The name of the role.</param>
    /// <param name="subject">The unique id of the identity.</param>
    /// <returns>The role that it takes, by a token whose audience is <see cref="Domain"/>.</returns>
    public Output<string> LetSend(string name, Input<string> subject) => new AccountRole(name, new()
    {
        Does = "Sends the platform's personal mails.",
        Trust = AccessPolicy.TrustGoogle(subject, _domain),
        Rights =
        [
            new()
            {
                Actions = ["ses:SendEmail"],
                Resources = [_identity.Arn, _configuration.Arn],
                Conditions = AccessStatement.When("StringLike", "ses:FromAddress", $"*@{_domain}"),
            },
            new() { Actions = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], Resources = [_feedback.Arn] },
        ],
    }, new() { Parent = this }).Arn;

    /// <summary>Says in the zone that mails of the domain are ours: signature (DKIM), sender (SPF), and what to do with others (DMARC).</summary>
    private void Prove(string name)
    {
        for (var index = 0; index < DkimRecords; index++)
        {
            var token = _identity.DkimSigningAttributes.Apply(attributes => attributes.Tokens[index]);
            Record($"dkim-{index}", Output.Format($"{token}._domainkey.{_domain}"), "CNAME", Output.Format($"{token}.dkim.amazonses.com"));
        }

        var from = $"bounce.{_domain}";
        _ = new EmailIdentityMailFromAttributes($"{name}-from", new EmailIdentityMailFromAttributesArgs
        {
            EmailIdentity = _identity.EmailIdentityDetails, MailFromDomain = from, BehaviorOnMxFailure = "REJECT_MESSAGE",
        }, new CustomResourceOptions { Parent = this });
        Record("from-mx", from, "MX", $"10 feedback-smtp.{_args.Settings.Amazon.Region}.amazonses.com");
        Record("from-spf", from, "TXT", "v=spf1 include:amazonses.com -all");
        Record("dmarc", $"_dmarc.{_domain}", "TXT", "v=DMARC1; p=reject; adkim=s; aspf=r");

        void Record(string part, Input<string> host, string type, Input<string> value) => _ = new Record($"{name}-{part}", new RecordArgs
        {
            ZoneId = _args.Settings.Amazon.ZoneId, Name = host, Type = type, Ttl = TtlSeconds, Records = { value },
        }, new CustomResourceOptions { Parent = this });
    }

    /// <summary>SES tells only the account's default bus; from there it goes into a queue that Mail empties into its own list.</summary>
    private Queue Feedback(string name)
    {
        var inHere = new CustomResourceOptions { Parent = this };
        var queue = new Queue($"{name}-feedback", new QueueArgs { MessageRetentionSeconds = TwoWeeksSeconds, SqsManagedSseEnabled = true },
            new CustomResourceOptions { Parent = this, Protect = _args.Settings.Protect });
        _ = new ConfigurationSetEventDestination($"{name}-told", new ConfigurationSetEventDestinationArgs
        {
            ConfigurationSetName = _configuration.ConfigurationSetName,
            EventDestinationName = "feedback",
            EventDestination = new ConfigurationSetEventDestinationEventDestinationArgs
            {
                Enabled = true,
                MatchingEventTypes = { Bounce, Complaint, "REJECT" },
                EventBridgeDestination = new ConfigurationSetEventDestinationEventDestinationEventBridgeDestinationArgs
                {
                    EventBusArn = $"arn:aws:events:{_args.Settings.Amazon.Region}:{_args.Settings.Amazon.Account}:event-bus/default",
                },
            },
        }, inHere);
        var rule = new EventRule($"{name}-came-back", new EventRuleArgs
        {
            EventPattern = """{"source":["aws.ses"],"detail-type":["Email Bounced","Email Complaint Received","Email Rejected"]}""",
        }, inHere);
        _ = new EventTarget($"{name}-came-back-kept", new EventTargetArgs { Rule = rule.Name, Arn = queue.Arn }, inHere);
        _ = new QueuePolicy($"{name}-feedback-policy", new QueuePolicyArgs
        {
            QueueUrl = queue.Url,
            Policy = AccessPolicy.Of(AccessStatement.OfRule(rule.Arn, queue.Arn)),
        }, inHere);
        return queue;
    }

    private void Watch(string name, string part, string metric, double threshold) => _args.Alarms.Add($"{name}-{part}", new SiteAlarm
    {
        Says = $"Too many {part} of mails: SES will stop sending.",
        Runbook = "mail-reputation",
        Namespace = "AWS/SES",
        Metric = $"Reputation.{metric}",
        Dimensions = new Dictionary<string, Input<string>>(),
        Statistic = "Maximum",
        Threshold = threshold,
        PeriodSeconds = 3600,
    }, this);
}
