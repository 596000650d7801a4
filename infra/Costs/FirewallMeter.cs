using System.Text.Json;
using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>Web application firewalls: by policy, by rule, by million requests.</summary>
public sealed class FirewallMeter() : Meter(Armor, Acl)
{
    private const string Armor = "gcp:compute/securityPolicy:SecurityPolicy";
    private const string Acl = "aws:wafv2/webAcl:WebAcl";

    public override IEnumerable<Usage> Read(RecordedResource resource, MeteredStack stack)
    {
        var item = resource.Type == Armor ? "gcp.armor" : "aws.waf";
        double rules = resource.Type == Armor
            ? Place.In(resource).At("rules").Items.Count() + stack.Of("gcp:compute/securityPolicyRule:SecurityPolicyRule").Count
            : Rules(Place.In(resource).At("ruleJson").Text);
        // A request passes one of them.
        var requests = stack.Traffic.MillionRequests / stack.Of(resource.Type).Count;
        return
        [
            new Usage($"{item}.policy", "global", 1, 1),
            new Usage($"{item}.rule", "global", rules, rules),
            new Usage($"{item}.million-requests", "global", requests, requests),
        ];
    }

    private static double Rules(string? json)
    {
        if (json is null || !json.TrimStart().StartsWith('['))
            return 0;
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetArrayLength();
    }
}
