using Pulumi;
using Pulumi.Gcp.Compute;
using Pulumi.Gcp.Compute.Inputs;
using RuleArgs = Pulumi.Gcp.Compute.Inputs.SecurityPolicyRuleArgs;

namespace Platform.Infra.Google.Edge;

/// <summary>
/// The Cloud Armor policy before the gateway. Nobody is let through but who knows the secret; so the address of the
/// viewer, which the edge writes into a header, can be believed, and limits are set by it. By the address of the sender they
/// would meet the edge's few machines, and with them everybody at once.
/// </summary>
internal sealed class EdgeWall : ComponentResource
{
    /// <summary>The request header that bears the secret.</summary>
    public const string SecretHeader = "x-origin-secret";

    /// <summary>The request header that bears the key of who only brings events.</summary>
    public const string EventsHeader = "x-events-key";

    /// <summary>Where events are brought.</summary>
    public const string EventsPath = "/v1/events";

    /// <summary>The request header in which the edge says who asks: an address without a port, which changes with every connection.</summary>
    public const string ViewerHeader = "x-viewer-address";

    private const int Last = int.MaxValue;

    /// <summary>Sets of known attacks. At level 1 each rule is nearly always right: a shopper may search for anything.</summary>
    private static readonly string[] Attacks =
    [
        "sqli-v33-stable", "xss-v33-stable", "lfi-v33-stable", "rfi-v33-stable", "rce-v33-stable", "methodenforcement-v33-stable",
        "scannerdetection-v33-stable", "protocolattack-v33-stable", "sessionfixation-v33-stable", "cve-canary",
    ];

    public EdgeWall(string name, EdgeWallArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:EdgeWall", name, options)
    {
        var known = Knows(SecretHeader, args.Current, args.Previous);
        var policy = new SecurityPolicy($"{name}-policy", new SecurityPolicyArgs
        {
            Type = "CLOUD_ARMOR",
            Description = "Who may ask the gateway, and how often.",
            AdaptiveProtectionConfig = new SecurityPolicyAdaptiveProtectionConfigArgs
            {
                Layer7DdosDefenseConfig = new SecurityPolicyAdaptiveProtectionConfigLayer7DdosDefenseConfigArgs { Enable = true, RuleVisibility = "STANDARD" },
            },
            AdvancedOptionsConfig = new SecurityPolicyAdvancedOptionsConfigArgs { JsonParsing = "STANDARD", LogLevel = "NORMAL" },
            Rules =
            [
                .. Attacks.Select((attack, index) => Attack(1000 + (10 * index), attack)),
                Events(1900, Knows(EventsHeader, args.CurrentEventsKey, args.PreviousEventsKey)),
                Machine(2000, known),
                Viewer(2100, known, args.Settings.Edge.RequestsPerMinute),
                Others(),
            ],
            Labels = args.Settings.Labels("gateway"),
        }, new CustomResourceOptions { Parent = this });
        Name = policy.Name;
        RegisterOutputs(new Dictionary<string, object?> { ["name"] = Name });
    }

    /// <summary>The policy's name.</summary>
    public Output<string> Name { get; }

    private static Output<string> Knows(string header, Input<string> one, Input<string> other) => Output.Tuple(one, other).Apply(secrets =>
        $"has(request.headers['{header}']) && (request.headers['{header}'] == '{secrets.Item1}' || request.headers['{header}'] == '{secrets.Item2}')");

    private static RuleArgs Attack(int priority, string attack) => new()
    {
        Priority = priority,
        Action = "deny(403)",
        Description = $"Known attacks: {attack}.",
        Match = When($"evaluatePreconfiguredWaf('{attack}', {{'sensitivity': 1}})"),
    };

    /// <summary>Whoever holds this key can put events, and ask nothing; its sender has a rate of its own.</summary>
    private static RuleArgs Events(int priority, Output<string> known) => new()
    {
        Priority = priority,
        Action = "allow",
        Description = "The site's bus, with events.",
        Match = When(Output.Format($"{known} && request.path == '{EventsPath}'")),
    };

    /// <summary>Without a viewer it is a machine of the shop's that knows the secret; who sends it sees to it that it is not too much.</summary>
    private static RuleArgs Machine(int priority, Output<string> known) => new()
    {
        Priority = priority,
        Action = "allow",
        Description = "Machines that know the secret.",
        Match = When(Output.Format($"{known} && !has(request.headers['{ViewerHeader}'])")),
    };

    private static RuleArgs Viewer(int priority, Output<string> known, int perMinute) => new()
    {
        Priority = priority,
        Action = "throttle",
        Description = "Viewers by way of the edge, each as often as is fair.",
        Match = When(known),
        RateLimitOptions = new SecurityPolicyRuleRateLimitOptionsArgs
        {
            ConformAction = "allow",
            ExceedAction = "deny(429)",
            EnforceOnKey = "HTTP_HEADER",
            EnforceOnKeyName = ViewerHeader,
            RateLimitThreshold = new SecurityPolicyRuleRateLimitOptionsRateLimitThresholdArgs { Count = perMinute, IntervalSec = 60 },
        },
    };

    private static RuleArgs Others() => new()
    {
        Priority = Last,
        Action = "deny(403)",
        Description = "Everybody else.",
        Match = new SecurityPolicyRuleMatchArgs
        {
            VersionedExpr = "SRC_IPS_V1", Config = new SecurityPolicyRuleMatchConfigArgs { SrcIpRanges = { "*" } },
        },
    };

    private static SecurityPolicyRuleMatchArgs When(Input<string> expression) => new()
    {
        Expr = new SecurityPolicyRuleMatchExprArgs { Expression = expression },
    };
}
