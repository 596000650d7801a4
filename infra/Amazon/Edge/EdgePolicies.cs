using System.Globalization;
using Platform.Infra.Google.Edge;
using Pulumi;
using Pulumi.Aws.CloudFront;
using Pulumi.Aws.CloudFront.Inputs;

namespace Platform.Infra.Amazon.Edge;

/// <summary>What the edge keeps, sends on, and adds to an answer.</summary>
internal sealed class EdgePolicies : ComponentResource
{
    /// <summary>AWS's own policy of keeping nothing.</summary>
    public const string KeepNothing = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";

    private const int YearSeconds = 31_536_000;
    private const int DaySeconds = 86_400;

    private readonly Dictionary<TimeSpan, Output<string>> _caches = [];

    public EdgePolicies(string name, EdgePoliciesArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:EdgePolicies", name, options)
    {
        var inHere = new CustomResourceOptions { Parent = this };
        foreach (var time in args.CacheTimes.Distinct().Order())
        {
            var seconds = (int)time.TotalSeconds;
            var text = seconds.ToString(CultureInfo.InvariantCulture);
            _caches.Add(time, new CachePolicy($"{name}-cache-{text}s", CacheArgs(seconds), inHere).Id);
        }

        Requests = new OriginRequestPolicy($"{name}-requests", new OriginRequestPolicyArgs
        {
            Comment = "The query and who asks; no cookie of the shop.",
            CookiesConfig = new OriginRequestPolicyCookiesConfigArgs { CookieBehavior = "none" },
            QueryStringsConfig = new OriginRequestPolicyQueryStringsConfigArgs { QueryStringBehavior = "all" },
            HeadersConfig = new OriginRequestPolicyHeadersConfigArgs
            {
                HeaderBehavior = "whitelist",
                Headers = new OriginRequestPolicyHeadersConfigHeadersArgs { Items = { EdgeWall.ViewerHeader, "traceparent" } },
            },
        }, inHere).Id;
        Answers = new ResponseHeadersPolicy($"{name}-answers", AnswersArgs(args), inHere).Id;
        RegisterOutputs();
    }

    /// <summary>What is sent on to the gateway.</summary>
    public Output<string> Requests { get; }

    /// <summary>What every answer bears.</summary>
    public Output<string> Answers { get; }

    /// <summary>What keeps answers for a time; with null, nothing.</summary>
    public Input<string> Cache(TimeSpan? time) => time is { } kept ? _caches[kept] : KeepNothing;

    /// <summary>
    /// What the gateway says of an answer counts up to a day, so that it may be given once more while it is made anew or when
    /// the gateway fails (stale-while-revalidate, stale-if-error, RFC 5861); where it says nothing, the service.yaml counts.
    /// </summary>
    private static CachePolicyArgs CacheArgs(int seconds) => new()
    {
        MinTtl = 0,
        DefaultTtl = seconds,
        MaxTtl = Math.Max(seconds, DaySeconds),
        ParametersInCacheKeyAndForwardedToOrigin = new CachePolicyParametersInCacheKeyAndForwardedToOriginArgs
        {
            EnableAcceptEncodingBrotli = true,
            EnableAcceptEncodingGzip = true,
            CookiesConfig = new CachePolicyParametersInCacheKeyAndForwardedToOriginCookiesConfigArgs { CookieBehavior = "none" },
            QueryStringsConfig = new CachePolicyParametersInCacheKeyAndForwardedToOriginQueryStringsConfigArgs { QueryStringBehavior = "all" },
            HeadersConfig = new CachePolicyParametersInCacheKeyAndForwardedToOriginHeadersConfigArgs
            {
                HeaderBehavior = "whitelist",
                // Set by the function before the cache where a request names a shopper.
                Headers = new CachePolicyParametersInCacheKeyAndForwardedToOriginHeadersConfigHeadersArgs { Items = { "x-shopper" } },
            },
        },
    };

    private static ResponseHeadersPolicyArgs AnswersArgs(EdgePoliciesArgs args) => new()
    {
        Name = $"ml-{Deployment.Instance.StackName}-answers",
        SecurityHeadersConfig = new ResponseHeadersPolicySecurityHeadersConfigArgs
        {
            StrictTransportSecurity = new ResponseHeadersPolicySecurityHeadersConfigStrictTransportSecurityArgs
            {
                AccessControlMaxAgeSec = YearSeconds, IncludeSubdomains = true, Override = true,
            },
            ContentTypeOptions = new ResponseHeadersPolicySecurityHeadersConfigContentTypeOptionsArgs { Override = true },
            FrameOptions = new ResponseHeadersPolicySecurityHeadersConfigFrameOptionsArgs { FrameOption = "DENY", Override = true },
            ReferrerPolicy = new ResponseHeadersPolicySecurityHeadersConfigReferrerPolicyArgs { ReferrerPolicy = "no-referrer", Override = true },
        },
        CorsConfig = new ResponseHeadersPolicyCorsConfigArgs
        {
            AccessControlAllowCredentials = false,
            AccessControlAllowOrigins = new ResponseHeadersPolicyCorsConfigAccessControlAllowOriginsArgs
            {
                Items = { $"https://{args.Settings.Domain}", $"https://*.{args.Settings.Domain}" },
            },
            AccessControlAllowMethods = new ResponseHeadersPolicyCorsConfigAccessControlAllowMethodsArgs { Items = { "GET", "HEAD", "POST", "OPTIONS" } },
            AccessControlAllowHeaders = new ResponseHeadersPolicyCorsConfigAccessControlAllowHeadersArgs { Items = { "content-type" } },
            AccessControlMaxAgeSec = DaySeconds,
            OriginOverride = true,
        },
        // What the gateway says there is for the edge; a browser would give one shopper the old answer again.
        CustomHeadersConfig = new ResponseHeadersPolicyCustomHeadersConfigArgs
        {
            Items =
            {
                new ResponseHeadersPolicyCustomHeadersConfigItemArgs { Header = "Cache-Control", Value = "private, no-store", Override = true },
            },
        },
        // What the gateway is and runs on is nobody's business.
        RemoveHeadersConfig = new ResponseHeadersPolicyRemoveHeadersConfigArgs
        {
            Items = { new ResponseHeadersPolicyRemoveHeadersConfigItemArgs { Header = "Server" } },
        },
    };
}
