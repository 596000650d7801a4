using System.Text.Json;
using Platform.Infra.Amazon;
using Platform.Infra.Amazon.Edge;
using Platform.Manifest;
using Pulumi.Utilities;

namespace Platform.Infra.Tests.Amazon.Edge;

[Collection(EnvironmentCollection.Name)]
public sealed class ShopEdgeTests
{
    private const string Edge = "edge-distribution";

    [Fact]
    public async Task The_shops_host_speaks_TLS_1_2_at_least_and_HTTP_3_behind_a_firewall()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal(["ml.shop.example"], cloud.Items(Edge, "aliases"));
        Assert.Equal("http2and3", cloud.Input(Edge, "httpVersion"));
        Assert.Equal(
            ["acmCertificateArn=arn:aws:edge-certificate", "minimumProtocolVersion=TLSv1.2_2021", "sslSupportMethod=sni-only"],
            cloud.Texts(Edge, "viewerCertificate"));
        Assert.Equal("arn:aws:edge-firewall-rules", cloud.Input(Edge, "webAclId"));
        Assert.Equal("redirect-to-https", cloud.Input(Edge, "defaultCacheBehavior", "viewerProtocolPolicy"));
    }

    [Fact]
    public async Task Reads_fall_back_on_static_answers_after_one_short_attempt_and_only_when_the_gateway_failed()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal("reads", cloud.Input(Edge, "originGroups", "0", "originId"));
        Assert.Equal([500.0, 502.0, 503.0, 504.0], cloud.Items(Edge, "originGroups", "0", "failoverCriteria", "statusCodes"));
        Assert.Equal(
            ["gateway", "answers"], [cloud.Input(Edge, "originGroups", "0", "members", "0", "originId"), cloud.Input(Edge, "originGroups", "0", "members", "1", "originId")]);
        Assert.Equal(("origin.ml.shop.example", "gateway"), (cloud.Input(Edge, "origins", "0", "domainName"), cloud.Input(Edge, "origins", "0", "originId")));
        Assert.Equal((1.0, 1.0), (cloud.Input(Edge, "origins", "0", "connectionAttempts"), cloud.Input(Edge, "origins", "0", "connectionTimeout")));
        Assert.Equal(
            (2.0, 2.0),
            (cloud.Input(Edge, "origins", "0", "customOriginConfig", "originReadTimeout"), cloud.Input(Edge, "origins", "0", "responseCompletionTimeout")));
        Assert.Equal(("answers.ml.shop.example", "answers"), (cloud.Input(Edge, "origins", "2", "domainName"), cloud.Input(Edge, "origins", "2", "originId")));
    }

    [Fact]
    public async Task The_gateway_knows_the_edge_by_the_current_secret_and_the_static_answers_never_see_it()
    {
        var cloud = await Sites.MadeAsync();

        foreach (var origin in new[] { "0", "1" })
            Assert.Equal(["name=x-origin-secret", "value=secret-of-origin-secrets-even"], cloud.Texts(Edge, "origins", origin, "customHeaders", "0"));
        Assert.Null(cloud.Input(Edge, "origins", "2", "customHeaders"));
    }

    [Fact]
    public async Task Events_are_posted_to_the_gateway_and_kept_nowhere()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal(("/v1/events*", "gateway-posts"), (Of(cloud, "1", "pathPattern"), Of(cloud, "1", "targetOriginId")));
        Assert.Contains("POST", cloud.Items(Edge, "orderedCacheBehaviors", "1", "allowedMethods"));
        Assert.Equal(EdgePolicies.KeepNothing, Of(cloud, "1", "cachePolicyId"));
    }

    [Fact]
    public async Task Recommendations_are_read_from_the_group_and_kept_as_long_as_their_service_says()
    {
        var cloud = await Sites.MadeAsync();

        Assert.Equal(("/v1/recommendations*", "reads"), (Of(cloud, "0", "pathPattern"), Of(cloud, "0", "targetOriginId")));
        Assert.Equal(["GET", "HEAD", "OPTIONS"], cloud.Items(Edge, "orderedCacheBehaviors", "0", "allowedMethods"));
        Assert.Equal("edge-policies-cache-60s-id", Of(cloud, "0", "cachePolicyId"));
        Assert.Equal(60.0, cloud.Input("edge-policies-cache-60s", "defaultTtl"));
    }

    [Fact]
    public async Task The_cache_knows_answers_apart_by_query_and_shopper_and_no_cookie_goes_further()
    {
        var cloud = await Sites.MadeAsync();
        const string key = "parametersInCacheKeyAndForwardedToOrigin";

        Assert.Equal("all", cloud.Input("edge-policies-cache-60s", key, "queryStringsConfig", "queryStringBehavior"));
        Assert.Equal(["x-shopper"], cloud.Items("edge-policies-cache-60s", key, "headersConfig", "headers", "items"));
        Assert.Equal("none", cloud.Input("edge-policies-cache-60s", key, "cookiesConfig", "cookieBehavior"));
        Assert.Equal("none", cloud.Input("edge-policies-requests", "cookiesConfig", "cookieBehavior"));
        Assert.Contains("x-viewer-address", cloud.Items("edge-policies-requests", "headersConfig", "headers", "items"));
        Assert.Equal(
            ["header=Cache-Control", "override=True", "value=private, no-store"],
            cloud.Texts("edge-policies-answers", "customHeadersConfig", "items", "0"));
    }

    [Fact]
    public async Task Every_request_passes_the_function_that_says_who_asks()
    {
        var cloud = await Sites.MadeAsync();

        Assert.All(["0", "1"], behaviour => Assert.Equal(
            ["eventType=viewer-request", "functionArn=arn:aws:edge-viewer"], cloud.Texts(Edge, "orderedCacheBehaviors", behaviour, "functionAssociations", "0")));
        Assert.Equal(
            ["eventType=viewer-request", "functionArn=arn:aws:edge-viewer"], cloud.Texts(Edge, "defaultCacheBehavior", "functionAssociations", "0"));
        Assert.Equal(EdgeFunctions.Runtime, cloud.Input("edge-viewer", "runtime"));
    }

    [Fact]
    public async Task A_shop_with_a_distribution_of_its_own_is_told_the_same_behaviours_with_a_function_that_takes_the_prefix_away()
    {
        ShopSite? site = null;
        await Sites.MadeAsync(then: made => site = made);
        using var told = JsonDocument.Parse(await OutputUtilities.GetValueAsync(site!.ForOwnDistribution));
        var root = told.RootElement;

        Assert.Equal("arn:aws:edge-prefixed", root.GetProperty("viewerRequestFunction").GetString());
        Assert.Equal(
            ["/ml/v1/recommendations* reads edge-policies-cache-60s-id", $"/ml/v1/events* gateway-posts {EdgePolicies.KeepNothing}"],
            root.GetProperty("behaviours").EnumerateArray().Select(it => $"{it.GetProperty("pathPattern")} {it.GetProperty("origin")} {it.GetProperty("cachePolicy")}"));
        Assert.DoesNotContain("secret-of", root.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(
            ["gateway origin.ml.shop.example 1 1 2 x-origin-secret", "gateway-posts origin.ml.shop.example 1 1 10 x-origin-secret", "answers answers.ml.shop.example 1 1 2 "],
            root.GetProperty("origins").EnumerateArray().Select(it => string.Join(' ', it.EnumerateObject().Select(value => value.Value.ToString()))));
        // Each behaviour leads to an origin or a group that is told.
        var origins = root.GetProperty("origins").EnumerateArray().Select(it => it.GetProperty("id").GetString()).Append(root.GetProperty("failover").GetProperty("group").GetString()).ToHashSet();
        Assert.All(root.GetProperty("behaviours").EnumerateArray(), it => Assert.Contains(it.GetProperty("origin").GetString(), origins));
    }

    [Fact]
    public async Task Its_names_lead_to_it_and_the_gateways_to_the_gateway()
    {
        var cloud = await Sites.MadeAsync();

        foreach (var (part, type) in new[] { ("a", "A"), ("aaaa", "AAAA"), ("https", "HTTPS") })
        {
            Assert.Equal((type, "ml.shop.example"), (cloud.Input($"edge-records-{part}", "type"), cloud.Input($"edge-records-{part}", "name")));
            Assert.Equal($"{Edge}.cloudfront.net", cloud.Input($"edge-records-{part}", "aliases", "0", "name"));
            Assert.Equal("static-answers-distribution.cloudfront.net", cloud.Input($"static-answers-records-{part}", "aliases", "0", "name"));
        }

        Assert.Equal(("A", "origin.ml.shop.example"), (cloud.Input("origin-address", "type"), cloud.Input("origin-address", "name")));
        Assert.Equal(("CNAME", "_acme-challenge.origin.ml.shop.example."), (cloud.Input("origin-proof", "type"), cloud.Input("origin-proof", "name")));
        Assert.Equal(("_proof.answers.ml.shop.example", "_proof.ml.shop.example"), (cloud.Input("edge-proof-answers", "name"), cloud.Input("edge-proof-ml", "name")));
    }

    [Fact]
    public async Task What_was_answered_is_noted_without_who_asked_and_for_what()
    {
        var cloud = await Sites.MadeAsync();

        Assert.All(
            ["c-ip", "cs-uri-query", "cs(Cookie)", "cs(Referer)", "x-forwarded-for"],
            field => Assert.DoesNotContain(field, cloud.Items("edge-log-delivery", "recordFields")));
        Assert.Equal("arn:aws:edge-logs-bucket", cloud.Input("edge-log-destination", "deliveryDestinationConfiguration", "destinationResourceArn"));
        Assert.NotNull(cloud.Input("edge-firewall-logging", "redactedFields", "0", "queryString"));
        Assert.StartsWith("aws-waf-logs-", (string)cloud.Input("edge-firewall-logs", "name")!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_firewall_bounds_each_address_before_the_edge_and_none_before_the_static_answers()
    {
        using var edge = JsonDocument.Parse(FirewallRules.Json(100));
        using var answers = JsonDocument.Parse(FirewallRules.Json(null));
        var rate = edge.RootElement[3].GetProperty("Statement").GetProperty("RateBasedStatement");

        Assert.Equal((30_000, "IP"), (rate.GetProperty("Limit").GetInt32(), rate.GetProperty("AggregateKeyType").GetString()));
        Assert.Equal(429, edge.RootElement[3].GetProperty("Action").GetProperty("Block").GetProperty("CustomResponse").GetProperty("ResponseCode").GetInt32());
        Assert.Equal([0, 1, 2, 3], edge.RootElement.EnumerateArray().Select(rule => rule.GetProperty("Priority").GetInt32()));
        Assert.Equal(3, answers.RootElement.GetArrayLength());
        Assert.DoesNotContain("RateBased", answers.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_serves_the_people_of_the_house_is_not_on_the_shops_host_and_longer_paths_come_first()
    {
        var example = Examples.Service();
        var console = example with { Name = "console", Routes = ["/v1/experiments"], Writes = [DataKind.Experiments] };
        var mail = example with { Name = "mail", Routes = ["/v1/unsubscribe"], Writes = [DataKind.Mail], EdgeCache = null };
        var search = example with { Name = "search", Routes = ["/v1/search", "/v1/search/more"], EdgeCache = TimeSpan.FromSeconds(30) };

        Assert.Equal(
            [
                new EdgeRoute("/v1/search/more*", TimeSpan.FromSeconds(30), false), new EdgeRoute("/v1/unsubscribe*", null, true),
                new EdgeRoute("/v1/search*", TimeSpan.FromSeconds(30), false),
            ],
            EdgeRoute.Of([console, mail, search]));
    }

    private static object? Of(Cloud cloud, string behaviour, string key) => cloud.Input(Edge, "orderedCacheBehaviors", behaviour, key);
}
