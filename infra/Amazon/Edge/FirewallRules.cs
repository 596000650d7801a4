using System.Text.Json;

namespace Platform.Infra.Amazon.Edge;

/// <summary>The rules of a firewall as the JSON of WAF's interface.</summary>
internal static class FirewallRules
{
    /// <summary>WAF counts over a window of five minutes.</summary>
    public const int WindowSeconds = 300;

    private const int TooManyRequests = 429;

    /// <summary>Sets of rules that AWS keeps up to date, in the order in which they are asked.</summary>
    private static readonly string[] Managed =
        ["AWSManagedRulesAmazonIpReputationList", "AWSManagedRulesKnownBadInputsRuleSet", "AWSManagedRulesCommonRuleSet"];

    /// <summary>Rules of the common set that only count: events of a whole page are longer than its bound on bodies, and the bound is Collector's.</summary>
    private static readonly string[] Counted = ["SizeRestrictions_BODY"];

    /// <summary>The rules.</summary>
    /// <param name="requestsPerSecond">What one address may ask, over <see cref="WindowSeconds"/>; null for no bound.</param>
    public static string Json(int? requestsPerSecond)
    {
        var rules = Managed.Select((set, index) => ManagedSet(set, index)).ToList();
        if (requestsPerSecond is { } limit)
            rules.Add(Rate(limit * WindowSeconds, rules.Count));
        return JsonSerializer.Serialize(rules);
    }

    private static Dictionary<string, object> ManagedSet(string set, int priority)
    {
        var statement = new Dictionary<string, object> { ["VendorName"] = "AWS", ["Name"] = set };
        if (set == "AWSManagedRulesCommonRuleSet")
            statement["RuleActionOverrides"] = Counted.Select(rule => new { Name = rule, ActionToUse = new { Count = new { } } }).ToArray();
        return new Dictionary<string, object>
        {
            ["Name"] = set,
            ["Priority"] = priority,
            ["OverrideAction"] = new { None = new { } },
            ["Statement"] = new { ManagedRuleGroupStatement = statement },
            ["VisibilityConfig"] = Visible(set),
        };
    }

    private static Dictionary<string, object> Rate(int limit, int priority) => new()
    {
        ["Name"] = "rate",
        ["Priority"] = priority,
        ["Action"] = new { Block = new { CustomResponse = new { ResponseCode = TooManyRequests } } },
        ["Statement"] = new { RateBasedStatement = new { Limit = limit, AggregateKeyType = "IP", EvaluationWindowSec = WindowSeconds } },
        ["VisibilityConfig"] = Visible("rate"),
    };

    private static object Visible(string metric) => new { SampledRequestsEnabled = false, CloudWatchMetricsEnabled = true, MetricName = metric };
}
