using System.Text.Json;
using Platform.Infra.Amazon.Access;
using Platform.Infra.Amazon.Alarms;
using Platform.Infra.Google.Edge;
using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.CloudWatch.Inputs;

namespace Platform.Infra.Amazon.Events;

/// <summary>
/// The site's orders and product events, each sent on to Collector as one retail event. What Collector cannot take is tried
/// again for a day and then kept for two weeks, so that events outlive a loss of Google Cloud.
/// </summary>
internal sealed class ShopEvents : ComponentResource
{
    private const int DaySeconds = 86_400;

    /// <summary>As many as EventBridge makes.</summary>
    private const int Attempts = 185;

    private readonly ShopEventsArgs _args;
    private readonly string _name;
    private readonly List<EventRule> _rules = [];

    public ShopEvents(string name, ShopEventsArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:ShopEvents", name, options)
    {
        (_args, _name) = (args, name);
        var inHere = new CustomResourceOptions { Parent = this };
        var account = args.Settings.Amazon.Account;
        var bus = new EventBus($"{name}-bus", new EventBusArgs
        {
            Name = $"ml-platform-{Deployment.Instance.StackName}", Description = "What happens on the shop's site.",
        }, inHere);
        _ = new EventBusPolicy($"{name}-senders", new EventBusPolicyArgs { EventBusName = bus.Name, Policy = Senders(bus.Arn) }, inHere);
        _ = new EventArchive($"{name}-archive", new EventArchiveArgs
        {
            EventSourceArn = bus.Arn,
            RetentionDays = args.Settings.Amazon.ArchiveDays,
            Description = "To be sent once more after an outage that lasted longer than the attempts.",
        }, new CustomResourceOptions { Parent = this, Protect = args.Settings.Protect });
        var lost = new LostEvents($"{name}-lost", new()
        {
            Settings = args.Settings, Alarms = args.Alarms, Says = "Events of the site do not reach Collector.", Runbook = "shop-events-lost",
        }, new() { Parent = this });
        var collector = Collector();
        var sender = new AccountRole(name, new()
        {
            Does = "Sends the site's events on to Collector.",
            Trust = AccessPolicy.Trust("events.amazonaws.com", account),
            Rights = [new() { Actions = ["events:InvokeApiDestination"], Resources = [collector.Arn] }],
        }, new() { Parent = this });
        foreach (var siteEvent in SiteEvent.All)
        {
            SendOn(siteEvent, ofCustomer: true, bus, collector, sender, lost);
            SendOn(siteEvent, ofCustomer: false, bus, collector, sender, lost);
            Keep(siteEvent, bus, lost);
        }

        _ = lost.LetRulesSend(_rules.Select(rule => rule.Arn));
        (Bus, BusArn, LostQueue) = (bus.Name, bus.Arn, lost.QueueName);
        RegisterOutputs(new Dictionary<string, object?> { ["bus"] = Bus });
    }

    /// <summary>The bus that the site puts its events on.</summary>
    public Output<string> Bus { get; }

    public Output<string> BusArn { get; }

    /// <summary>The queue of what could not be delivered.</summary>
    public Output<string> LostQueue { get; }

    /// <summary>
    /// The gateway itself and not the edge: EventBridge waits five seconds for an answer, and events must not depend on one
    /// host more. The key is its own: whoever comes by the connection's can bring events, and not ask as the edge does.
    /// </summary>
    private EventApiDestination Collector()
    {
        var connection = new EventConnection($"{_name}-connection", new EventConnectionArgs
        {
            Description = "By what the gateway knows the site's events.",
            AuthorizationType = "API_KEY",
            AuthParameters = new EventConnectionAuthParametersArgs
            {
                ApiKey = new EventConnectionAuthParametersApiKeyArgs { Key = OriginSecrets.EventsHeader, Value = _args.Key },
            },
        }, new CustomResourceOptions { Parent = this });
        return new EventApiDestination($"{_name}-collector", new EventApiDestinationArgs
        {
            Description = "Takes the site's events.",
            InvocationEndpoint = $"https://{SiteHosts.Of(_args.Settings).Origin}{EdgeWall.EventsPath}",
            HttpMethod = "POST",
            InvocationRateLimitPerSecond = _args.Settings.Amazon.EventsPerSecond,
            ConnectionArn = connection.Arn,
        }, new CustomResourceOptions { Parent = this });
    }

    private void SendOn(SiteEvent siteEvent, bool ofCustomer, EventBus bus, EventApiDestination collector, AccountRole sender, LostEvents lost)
    {
        var part = $"{siteEvent.Name}-{(ofCustomer ? "customer" : "guest")}";
        var rule = Rule(part, siteEvent.Pattern(ofCustomer), bus);
        var transformer = new EventTargetInputTransformerArgs { InputTemplate = siteEvent.RetailEvent(ofCustomer) };
        foreach (var (field, path) in siteEvent.Paths(ofCustomer).OrderBy(entry => entry.Key, StringComparer.Ordinal))
            transformer.InputPaths.Add(field, path);
        _ = new EventTarget($"{_name}-{part}-collector", new EventTargetArgs
        {
            EventBusName = bus.Name,
            Rule = rule.Name,
            Arn = collector.Arn,
            RoleArn = sender.Arn,
            InputTransformer = transformer,
            HttpTarget = new EventTargetHttpTargetArgs { HeaderParameters = { ["content-type"] = "application/json" } },
            RetryPolicy = new EventTargetRetryPolicyArgs { MaximumEventAgeInSeconds = DaySeconds, MaximumRetryAttempts = Attempts },
            DeadLetterConfig = new EventTargetDeadLetterConfigArgs { Arn = lost.Arn },
        }, new CustomResourceOptions { Parent = this });
    }

    private void Keep(SiteEvent siteEvent, EventBus bus, LostEvents lost)
    {
        var rule = Rule($"{siteEvent.Name}-incomplete", siteEvent.Incomplete(), bus);
        _ = new EventTarget($"{_name}-{siteEvent.Name}-incomplete-kept", new EventTargetArgs
        {
            EventBusName = bus.Name, Rule = rule.Name, Arn = lost.Arn,
        }, new CustomResourceOptions { Parent = this });
    }

    private EventRule Rule(string part, Dictionary<string, object> pattern, EventBus bus)
    {
        var rule = new EventRule($"{_name}-{part}", new EventRuleArgs
        {
            EventBusName = bus.Name, EventPattern = JsonSerializer.Serialize(pattern),
        }, new CustomResourceOptions { Parent = this });
        _rules.Add(rule);
        return rule;
    }

    /// <summary>Nobody can say of an event that it was an order who is not named here. The statements of a bus are known by name.</summary>
    private Output<string> Senders(Output<string> bus) => AccessPolicy.Of(
        new[] { _args.Settings.Amazon.Account }.Union(_args.Settings.Amazon.SiteAccounts).Select(account => new AccessStatement
        {
            Name = $"Account{account}",
            Principals = new Dictionary<string, Input<string>> { ["AWS"] = $"arn:aws:iam::{account}:root" },
            Actions = ["events:PutEvents"],
            Resources = [bus],
        }));
}
