using Platform.Infra.Amazon.Access;
using Pulumi;
using Pulumi.Aws.CloudFront;
using Pulumi.Aws.CloudFront.Inputs;

namespace Platform.Infra.Amazon.Edge;

/// <summary>
/// What the shop is answered when the gateway is lost: products that sell, in a bucket in the site's own account, behind a
/// distribution that gives every request an answer. It is a distribution of its own because the edge sends the same path to
/// both of its origins, and because whatever the gateway refuses must stay visible there, while here nothing is refused.
/// </summary>
internal sealed class StaticAnswers : ComponentResource
{
    /// <summary>The header that says so when an answer came from here.</summary>
    public const string Header = "x-answered-by";

    /// <summary>AWS's own policy of keeping what the object says, whatever the query.</summary>
    private const string KeepAsTheObjectSays = "658327ea-f89d-4fab-a63d-7e88639e58f6";

    private const string Origin = "objects";
    private const int MissingSeconds = 10;

    private static readonly int[] Missing = [403, 404];

    public StaticAnswers(string name, StaticAnswersArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:StaticAnswers", name, options)
    {
        var inHere = new CustomResourceOptions { Parent = this };
        var bucket = new PrivateBucket($"{name}-objects", new() { Settings = args.Settings }, new() { Parent = this });
        var access = new OriginAccessControl($"{name}-access", new OriginAccessControlArgs
        {
            OriginAccessControlOriginType = "s3", SigningBehavior = "always", SigningProtocol = "sigv4",
        }, inHere);
        var function = new Function($"{name}-function", new FunctionArgs
        {
            Runtime = EdgeFunctions.Runtime, Publish = true, Code = args.Plan.ForEdge(), Comment = "Maps a request to the object that answers it.",
        }, inHere);
        var headers = new ResponseHeadersPolicy($"{name}-headers", new ResponseHeadersPolicyArgs
        {
            Name = $"ml-{Deployment.Instance.StackName}-{name}",
            CustomHeadersConfig = new ResponseHeadersPolicyCustomHeadersConfigArgs
            {
                Items = { new ResponseHeadersPolicyCustomHeadersConfigItemArgs { Header = Header, Value = name, Override = true } },
            },
        }, inHere);
        Distribution = new Distribution($"{name}-distribution", DistributionArgs(args, bucket, access.Id, function.Arn, headers.Id), inHere);
        _ = bucket.Allow(new AccessStatement
        {
            Principals = AccessStatement.Service("cloudfront.amazonaws.com"),
            Actions = ["s3:GetObject"],
            Resources = [Output.Format($"{bucket.Arn}/*")],
            Conditions = AccessStatement.When("StringEquals", "AWS:SourceArn", Distribution.Arn),
        });
        var host = SiteHosts.Of(args.Settings).Answers;
        _ = new EdgeRecords($"{name}-records", new() { Settings = args.Settings, Host = host, Distribution = Distribution }, new() { Parent = this });
        _ = new StaticAnswersJob($"{name}-job", new()
        {
            Settings = args.Settings, Plan = args.Plan, Secret = args.Secret, Alarms = args.Alarms, Bucket = bucket,
        }, new() { Parent = this });
        Bucket = bucket.Name;
        RegisterOutputs(new Dictionary<string, object?> { ["bucket"] = Bucket });
    }

    public Distribution Distribution { get; }

    /// <summary>Where the answers lie.</summary>
    public Output<string> Bucket { get; }

    private static DistributionArgs DistributionArgs(
        StaticAnswersArgs args, PrivateBucket bucket, Input<string> access, Input<string> function, Input<string> headers) => new()
    {
        Enabled = true,
        Comment = "What the shop is answered when the gateway is lost.",
        Aliases = { SiteHosts.Of(args.Settings).Answers },
        HttpVersion = "http2and3",
        IsIpv6Enabled = true,
        PriceClass = ShopEdge.PriceClass,
        WebAclId = args.Firewall,
        Origins = { new DistributionOriginArgs { OriginId = Origin, DomainName = bucket.HostName, OriginAccessControlId = access } },
        DefaultCacheBehavior = new DistributionDefaultCacheBehaviorArgs
        {
            TargetOriginId = Origin,
            AllowedMethods = { "GET", "HEAD", "OPTIONS" },
            CachedMethods = { "GET", "HEAD" },
            Compress = true,
            ViewerProtocolPolicy = "https-only",
            CachePolicyId = KeepAsTheObjectSays,
            ResponseHeadersPolicyId = headers,
            FunctionAssociations =
            {
                new DistributionDefaultCacheBehaviorFunctionAssociationArgs { EventType = "viewer-request", FunctionArn = function },
            },
        },
        // Without the right to list, S3 calls a missing object forbidden.
        CustomErrorResponses =
        [
            .. Missing.Select(code => new DistributionCustomErrorResponseArgs
            {
                ErrorCode = code, ResponseCode = 200, ResponsePagePath = $"/{StaticAnswerPlan.Any}", ErrorCachingMinTtl = MissingSeconds,
            }),
        ],
        Restrictions = ShopEdge.Everywhere,
        ViewerCertificate = ShopEdge.Certificate(args.Certificate),
    };
}
