using Platform.Infra.Amazon.Alarms;
using Pulumi;
using Pulumi.Aws.CloudFront;
using Pulumi.Aws.CloudFront.Inputs;

namespace Platform.Infra.Amazon.Edge;

/// <summary>
/// The host that the shop asks: CloudFront before the gateway. What is read falls back, within three seconds, on static
/// answers; what is posted has nothing to fall back on. What the gateway refuses stays refused.
/// </summary>
internal sealed class ShopEdge : ComponentResource
{
    /// <summary>Edges in Europe and North America: the shop's customers are here.</summary>
    public const string PriceClass = "PriceClass_100";

    /// <summary>What a shop's own distribution puts before the platform's paths.</summary>
    public const string Prefix = "/ml";

    private readonly ShopEdgeArgs _args;
    private readonly EdgePolicies _policies;

    public ShopEdge(string name, ShopEdgeArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:ShopEdge", name, options)
    {
        _args = args;
        var (settings, hosts) = (args.Settings, SiteHosts.Of(args.Settings));
        _policies = new EdgePolicies($"{name}-policies", new()
        {
            Settings = settings, CacheTimes = args.Routes.Where(route => route.Cache is not null).Select(route => route.Cache!.Value),
        }, new() { Parent = this });
        var viewer = Function("viewer", "");
        var distribution = new Distribution($"{name}-distribution", DistributionArgs(viewer), new CustomResourceOptions { Parent = this });
        _ = new EdgeRecords($"{name}-records", new() { Settings = settings, Host = hosts.Edge, Distribution = distribution }, new() { Parent = this });
        _ = new MonitoringSubscription($"{name}-metrics", new MonitoringSubscriptionArgs
        {
            DistributionId = distribution.Id,
            MonitoringSubscriptionDetails = new MonitoringSubscriptionMonitoringSubscriptionArgs
            {
                RealtimeMetricsSubscriptionConfig =
                    new MonitoringSubscriptionMonitoringSubscriptionRealtimeMetricsSubscriptionConfigArgs { RealtimeMetricsSubscriptionStatus = "Enabled" },
            },
        }, new CustomResourceOptions { Parent = this });
        _ = new EdgeLogs($"{name}-log", new() { Distribution = distribution.Arn, Bucket = args.Logs }, new() { Parent = this });
        Watch(name, distribution);
        Url = $"https://{hosts.Edge}";
        ForOwnDistribution = Behaviours(Function("prefixed", Prefix));
        RegisterOutputs(new Dictionary<string, object?> { ["url"] = Url, ["forOwnDistribution"] = ForOwnDistribution });

        Output<string> Function(string part, string prefix) => new Function($"{name}-{part}", new FunctionArgs
        {
            Runtime = EdgeFunctions.Runtime,
            Publish = true,
            Code = EdgeFunctions.Viewer(settings.Domain, prefix),
            Comment = prefix.Length == 0 ? "Says who asks." : $"Says who asks, and takes {prefix} away.",
        }, new CustomResourceOptions { Parent = this }).Arn;
    }

    /// <summary>Where the shop asks.</summary>
    public string Url { get; }

    /// <summary>For a shop that prefers <c>/ml/*</c> on a distribution of its own in this account: origins, behaviours, function; JSON.</summary>
    public Output<string> ForOwnDistribution { get; }

    /// <summary>No country is shut out.</summary>
    public static DistributionRestrictionsArgs Everywhere => new()
    {
        GeoRestriction = new DistributionRestrictionsGeoRestrictionArgs { RestrictionType = "none" },
    };

    /// <summary>How a distribution shows who it is, and what it speaks at least.</summary>
    public static DistributionViewerCertificateArgs Certificate(Input<string> certificate) => new()
    {
        AcmCertificateArn = certificate, SslSupportMethod = "sni-only", MinimumProtocolVersion = "TLSv1.2_2021",
    };

    private DistributionArgs DistributionArgs(Input<string> viewer) => new()
    {
        Enabled = true,
        Comment = "The machine learning of the shop.",
        Aliases = { SiteHosts.Of(_args.Settings).Edge },
        HttpVersion = "http2and3",
        IsIpv6Enabled = true,
        PriceClass = PriceClass,
        WebAclId = _args.Firewall,
        Origins = [.. EdgeOrigins.Of(_args.Settings, _args.Secret)],
        OriginGroups = { EdgeOrigins.ReadsGroup },
        DefaultCacheBehavior = new DistributionDefaultCacheBehaviorArgs
        {
            // What is on no service's route: the gateway says so.
            TargetOriginId = EdgeOrigins.Gateway,
            AllowedMethods = [.. EdgeOrigins.Reading],
            CachedMethods = [.. EdgeOrigins.Kept],
            Compress = true,
            ViewerProtocolPolicy = "redirect-to-https",
            CachePolicyId = EdgePolicies.KeepNothing,
            OriginRequestPolicyId = _policies.Requests,
            ResponseHeadersPolicyId = _policies.Answers,
            FunctionAssociations =
            {
                new DistributionDefaultCacheBehaviorFunctionAssociationArgs { EventType = "viewer-request", FunctionArn = viewer },
            },
        },
        OrderedCacheBehaviors = [.. _args.Routes.Select(route => Behaviour(route, viewer))],
        Restrictions = Everywhere,
        ViewerCertificate = Certificate(_args.Certificate),
    };

    private DistributionOrderedCacheBehaviorArgs Behaviour(EdgeRoute route, Input<string> viewer) => new()
    {
        PathPattern = route.Pattern,
        TargetOriginId = EdgeOrigins.For(route),
        AllowedMethods = [.. EdgeOrigins.Methods(route)],
        CachedMethods = [.. EdgeOrigins.Kept],
        Compress = true,
        ViewerProtocolPolicy = "https-only",
        CachePolicyId = _policies.Cache(route.TakesPosts ? null : route.Cache),
        OriginRequestPolicyId = _policies.Requests,
        ResponseHeadersPolicyId = _policies.Answers,
        FunctionAssociations =
        {
            new DistributionOrderedCacheBehaviorFunctionAssociationArgs { EventType = "viewer-request", FunctionArn = viewer },
        },
    };

    private void Watch(string name, Distribution edge)
    {
        _ = _args.Alarms.Add($"{name}-errors", new SiteAlarm
        {
            Says = "The edge answers with errors.",
            Runbook = "edge-errors",
            Namespace = "AWS/CloudFront",
            Metric = "5xxErrorRate",
            Dimensions = Of(edge),
            Statistic = "Average",
            Threshold = 1,
            PeriodSeconds = 60,
            Periods = 3,
        }, this);
        _ = _args.Alarms.Add($"{name}-falls-back", new SiteAlarm
        {
            Says = "Shoppers are given static answers: the gateway fails or is late.",
            Runbook = "static-answers-given",
            Namespace = "AWS/CloudFront",
            Metric = "Requests",
            Dimensions = Of(_args.Answers.Distribution),
            Threshold = 20,
            PeriodSeconds = 60,
            Periods = 2,
        }, this);

        static Dictionary<string, Input<string>> Of(Distribution distribution) => new()
        {
            ["DistributionId"] = distribution.Id, ["Region"] = "Global",
        };
    }

    private Output<string> Behaviours(Output<string> function) => Output.JsonSerialize(Output.Create(new
    {
        origins = EdgeOrigins.All(_args.Settings).Select(origin => new
        {
            id = origin.Id,
            host = origin.Host,
            connectionAttempts = EdgeOrigins.Attempts,
            connectSeconds = EdgeOrigins.ConnectSeconds,
            readSeconds = origin.ReadSeconds,
            secretHeader = origin.IsGateway ? OriginSecrets.Header : "",
        }),
        failover = new { group = EdgeOrigins.Reads, first = EdgeOrigins.Gateway, second = EdgeOrigins.Answers, statusCodes = EdgeOrigins.Failures },
        viewerRequestFunction = function,
        originRequestPolicy = _policies.Requests,
        responseHeadersPolicy = _policies.Answers,
        behaviours = _args.Routes.Select(route => new
        {
            pathPattern = Prefix + route.Pattern,
            origin = EdgeOrigins.For(route),
            methods = EdgeOrigins.Methods(route),
            cachePolicy = _policies.Cache(route.TakesPosts ? null : route.Cache).ToOutput(),
        }),
    }));
}
