using Pulumi;
using Pulumi.Aws.CloudFront.Inputs;

namespace Platform.Infra.Amazon.Edge;

/// <summary>Whom the edge asks, how long it waits, and when it asks another.</summary>
internal static class EdgeOrigins
{
    /// <summary>The gateway, for what is read.</summary>
    public const string Gateway = "gateway";

    /// <summary>The gateway, for what is posted: to make something durable may take longer.</summary>
    public const string GatewayPosts = "gateway-posts";

    /// <summary>The static answers.</summary>
    public const string Answers = "answers";

    /// <summary>The gateway, and the static answers where it fails.</summary>
    public const string Reads = "reads";

    /// <summary>Seconds; CloudFront knows no shorter ones.</summary>
    public const int ConnectSeconds = 1;

    /// <summary>How often a connection is tried: the next one to ask is better than another attempt.</summary>
    public const int Attempts = 1;

    private const int ReadSeconds = 2;
    private const int PostSeconds = 10;
    private const int KeepAliveSeconds = 60;

    /// <summary>When the gateway has failed; none of these is a refusal of the API.</summary>
    public static IReadOnlyList<int> Failures { get; } = [500, 502, 503, 504];

    public static IReadOnlyList<string> Reading { get; } = ["GET", "HEAD", "OPTIONS"];

    public static IReadOnlyList<string> Kept { get; } = ["GET", "HEAD"];

    /// <summary>CloudFront takes all methods, or those of reading.</summary>
    private static IReadOnlyList<string> Every { get; } = ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"];

    public static DistributionOriginGroupArgs ReadsGroup => new()
    {
        OriginId = Reads,
        FailoverCriteria = new DistributionOriginGroupFailoverCriteriaArgs { StatusCodes = [.. Failures] },
        Members =
        {
            new DistributionOriginGroupMemberArgs { OriginId = Gateway }, new DistributionOriginGroupMemberArgs { OriginId = Answers },
        },
    };

    /// <summary>Where a route's requests go; an origin group takes no POST.</summary>
    public static string For(EdgeRoute route) => route.TakesPosts ? GatewayPosts : Reads;

    public static IReadOnlyList<string> Methods(EdgeRoute route) => route.TakesPosts ? Every : Reading;

    /// <summary>The origins.</summary>
    /// <param name="settings">The domain.</param>
    /// <param name="secret">By what the gateway knows the edge.</param>
    public static IEnumerable<DistributionOriginArgs> Of(Settings settings, Input<string> secret)
    {
        foreach (var one in All(settings))
        {
            var origin = Origin(one);
            if (one.IsGateway)
                origin.CustomHeaders.Add(new DistributionOriginCustomHeaderArgs { Name = OriginSecrets.Header, Value = secret });
            yield return origin;
        }
    }

    /// <summary>All of them, in the order of the distribution.</summary>
    public static IReadOnlyList<EdgeOrigin> All(Settings settings)
    {
        var hosts = SiteHosts.Of(settings);
        return
        [
            new(Gateway, hosts.Origin, ReadSeconds, IsGateway: true),
            new(GatewayPosts, hosts.Origin, PostSeconds, IsGateway: true),
            new(Answers, hosts.Answers, ReadSeconds, IsGateway: false),
        ];
    }

    private static DistributionOriginArgs Origin(EdgeOrigin one) => new()
    {
        OriginId = one.Id,
        DomainName = one.Host,
        ConnectionAttempts = Attempts,
        ConnectionTimeout = ConnectSeconds,
        ResponseCompletionTimeout = one.ReadSeconds,
        CustomOriginConfig = new DistributionOriginCustomOriginConfigArgs
        {
            HttpPort = 80,
            HttpsPort = 443,
            OriginProtocolPolicy = "https-only",
            OriginSslProtocols = { "TLSv1.2" },
            OriginReadTimeout = one.ReadSeconds,
            OriginKeepaliveTimeout = KeepAliveSeconds,
        },
    };
}
