using Platform.Infra.Amazon;
using Platform.Infra.Google;
using Platform.Infra.Google.Edge;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Tests.Preview.Running;
using Pulumi;

namespace Platform.Infra.Tests.Google.Edge;

[Collection(EnvironmentCollection.Name)]
public sealed class EdgeWallTests
{
    private const string Policy = "wall-policy";
    private const string Known =
        "has(request.headers['x-origin-secret']) && (request.headers['x-origin-secret'] == 'new' || request.headers['x-origin-secret'] == 'old')";

    private const string BringsEvents = "has(request.headers['x-events-key']) && (request.headers['x-events-key'] == 'new-key' || request.headers['x-events-key'] == 'old-key')"
        + " && request.path == '/v1/events'";

    [Fact]
    public async Task Nobody_is_let_through_but_who_knows_one_of_the_two_secrets()
    {
        var cloud = await MadeAsync();
        var open = Rules(cloud).Where(rule => !rule.Action.StartsWith("deny", StringComparison.Ordinal)).ToArray();

        Assert.Equal(["allow", "allow", "throttle"], open.Select(rule => rule.Action));
        Assert.Equal(BringsEvents, open[0].Expression);
        Assert.All(open[1..], rule => Assert.StartsWith(Known, rule.Expression, StringComparison.Ordinal));
    }

    /// <summary>The key lies with the site's bus; it must not open what the edge's secret opens.</summary>
    [Fact]
    public async Task The_key_for_events_opens_one_path_and_the_secret_is_not_needed_there()
    {
        var rule = Assert.Single(Rules(await MadeAsync()), rule => rule.Expression.Contains(EdgeWall.EventsHeader, StringComparison.Ordinal));

        Assert.Equal(("allow", BringsEvents), (rule.Action, rule.Expression));
    }

    [Fact]
    public async Task The_last_rule_denies_whatever_is_left()
    {
        var cloud = await MadeAsync();
        var last = Rules(cloud).Length - 1;

        Assert.Equal(("deny(403)", (double)int.MaxValue), (cloud.Input(Policy, "rules", $"{last}", "action"), cloud.Input(Policy, "rules", $"{last}", "priority")));
        Assert.Equal("SRC_IPS_V1", cloud.Input(Policy, "rules", $"{last}", "match", "versionedExpr"));
        Assert.Equal(["*"], cloud.Items(Policy, "rules", $"{last}", "match", "config", "srcIpRanges"));
    }

    [Fact]
    public async Task Known_attacks_are_refused_before_anything_is_let_through()
    {
        var rules = Rules(await MadeAsync());
        var attacks = rules.TakeWhile(rule => rule.Action == "deny(403)").ToArray();

        Assert.Equal(rules.Select(rule => rule.Priority).Order(), rules.Select(rule => rule.Priority));
        Assert.Equal(10, attacks.Length);
        Assert.All(attacks, rule => Assert.Matches(@"^evaluatePreconfiguredWaf\('[a-z0-9-]+', \{'sensitivity': 1\}\)$", rule.Expression));
        Assert.Contains(attacks, rule => rule.Expression.Contains("sqli", StringComparison.Ordinal));
    }

    /// <summary>By the sender's address it would be the edge's few machines that are limited, and everybody with them.</summary>
    [Fact]
    public async Task How_often_one_asks_is_counted_by_the_viewer_that_the_edge_names_once_the_edge_is_known()
    {
        var cloud = await MadeAsync();
        var at = Array.FindIndex(Rules(cloud), rule => rule.Action == "throttle");

        Assert.Equal(Known, Rules(cloud)[at].Expression);
        Assert.Equal(
            ("HTTP_HEADER", "x-viewer-address"),
            (cloud.Input(Policy, "rules", $"{at}", "rateLimitOptions", "enforceOnKey"), cloud.Input(Policy, "rules", $"{at}", "rateLimitOptions", "enforceOnKeyName")));
        Assert.Equal(["count=600", "intervalSec=60"], cloud.Texts(Policy, "rules", $"{at}", "rateLimitOptions", "rateLimitThreshold"));
        Assert.Equal("deny(429)", cloud.Input(Policy, "rules", $"{at}", "rateLimitOptions", "exceedAction"));
    }

    /// <summary>Events that the shop's bus delivers have no viewer; together they would soon reach what one viewer may.</summary>
    [Fact]
    public async Task A_machine_that_knows_the_secret_and_has_no_viewer_is_not_counted()
    {
        var rule = Assert.Single(Rules(await MadeAsync()), rule => rule.Action == "allow" && rule.Expression != BringsEvents);
        Assert.Equal($"{Known} && !has(request.headers['x-viewer-address'])", rule.Expression);
    }

    /// <summary>Cloud Armor takes five terms in an expression and 2,048 characters.</summary>
    [Fact]
    public async Task No_expression_is_more_than_Cloud_Armor_takes() => Assert.All(
        Rules(await MadeAsync(new string('a', 48), new string('b', 48))),
        rule =>
        {
            Assert.True(rule.Expression.Split("&&").Sum(part => part.Split("||").Length) <= 5);
            Assert.True(rule.Expression.Length <= 2048);
        });

    [Fact]
    public async Task A_flood_is_noticed_and_what_is_sent_as_JSON_is_read_as_such()
    {
        var cloud = await MadeAsync();

        Assert.Equal(true, cloud.Input(Policy, "adaptiveProtectionConfig", "layer7DdosDefenseConfig", "enable"));
        Assert.Equal("STANDARD", cloud.Input(Policy, "advancedOptionsConfig", "jsonParsing"));
    }

    [Fact]
    public async Task The_secrets_stay_secret_in_the_policy()
    {
        var outcome = await Previews.RunAsync(() => _ = Make(GoogleCloud.Create(Examples.Settings), Output.CreateSecret("new"), Output.CreateSecret("old")));
        var rules = outcome.Resource(Policy).Inputs.At("rules");

        Assert.DoesNotContain("'new'", rules?.ToString() ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain("'new-key'", rules?.ToString() ?? "", StringComparison.Ordinal);
        Assert.Contains(Values(rules), value => value == PropertyValue.Secret);
        Assert.DoesNotContain(Values(rules).OfType<PropertyValue.TextValue>(), text => text.Text.Contains("origin-secret", StringComparison.Ordinal));
    }

    [Fact]
    public void It_listens_to_the_headers_that_the_edge_and_the_sites_bus_send() => Assert.Equal(
        (OriginSecrets.Header, OriginSecrets.EventsHeader), (EdgeWall.SecretHeader, EdgeWall.EventsHeader));

    private static IEnumerable<PropertyValue> Values(PropertyValue? value) => value switch
    {
        null => [],
        PropertyValue.ListValue list => list.Items.SelectMany(Values),
        PropertyValue.MapValue map => map.Entries.Values.SelectMany(Values),
        _ => [value],
    };

    private static (double Priority, string Action, string Expression)[] Rules(Cloud cloud) =>
    [
        .. Enumerable.Range(0, cloud.Items(Policy, "rules").Count).Select(index => (
            (double)cloud.Input(Policy, "rules", $"{index}", "priority")!,
            (string)cloud.Input(Policy, "rules", $"{index}", "action")!,
            (string?)cloud.Input(Policy, "rules", $"{index}", "match", "expr", "expression") ?? "")),
    ];

    private static async Task<Cloud> MadeAsync(string current = "new", string previous = "old")
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() => _ = Make(GoogleCloud.Create(Examples.Settings), Output.CreateSecret(current), Output.CreateSecret(previous)));
        return cloud;
    }

    private static EdgeWall Make(ComponentResourceOptions google, Output<string> current, Output<string> previous) =>
        new(
            "wall",
            new()
            {
                Settings = Examples.Settings, Current = current, Previous = previous,
                CurrentEventsKey = Output.CreateSecret("new-key"), PreviousEventsKey = Output.CreateSecret("old-key"),
            },
            google);
}
