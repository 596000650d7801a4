namespace Platform.Infra.Tests.Kubernetes;

[Collection(EnvironmentCollection.Name)]
public sealed class ServiceRouteTests
{
    [Fact]
    public async Task Its_routes_lead_to_it_from_the_secure_side_of_the_gateway()
    {
        var cloud = await Workloads.MadeAsync();

        Assert.Equal(["name=platform", "namespace=gateway", "sectionName=https"], cloud.Texts("example-route", "spec", "parentRefs", "0"));
        Assert.Equal(["ml.example.com"], cloud.Items("example-route", "spec", "hostnames"));
        Assert.Equal(["type=PathPrefix", "value=/v1/example"], cloud.Texts("example-route", "spec", "rules", "0", "matches", "0", "path"));
        Assert.Equal(["name=example", "port=80"], cloud.Texts("example-route", "spec", "rules", "0", "backendRefs", "0"));
        Assert.Equal(80.0, cloud.Input("example-service", "spec", "ports", "0", "port"));
    }

    [Fact]
    public async Task The_edge_is_told_how_long_it_may_keep_an_answer_and_that_an_old_one_is_better_than_none()
    {
        var kept = await Workloads.MadeAsync(Workloads.Service("edgeCache: 30s"));
        var notKept = await Workloads.MadeAsync();

        Assert.Equal("ResponseHeaderModifier", kept.Input("example-route", "spec", "rules", "0", "filters", "0", "type"));
        Assert.Equal(
            ["name=Cache-Control", "value=public, max-age=0, s-maxage=30, stale-while-revalidate=30, stale-if-error=86400"],
            kept.Texts("example-route", "spec", "rules", "0", "filters", "0", "responseHeaderModifier", "set", "0"));
        Assert.Null(notKept.Input("example-route", "spec", "rules", "0", "filters"));
    }

    [Fact]
    public async Task The_gateway_takes_its_routes() =>
        Assert.Equal("true", (await Workloads.MadeAsync()).Input("example-namespace", "metadata", "labels", "platform/routes"));

    [Fact]
    public async Task The_balancer_asks_what_the_kubelet_asks()
    {
        var cloud = await Workloads.MadeAsync();

        Assert.Equal(["group=", "kind=Service", "name=example"], cloud.Texts("example-health-check", "spec", "targetRef"));
        Assert.Equal(
            cloud.Input("example-deployment", "spec", "template", "spec", "containers", "0", "readinessProbe", "httpGet", "path"),
            cloud.Input("example-health-check", "spec", "default", "config", "httpHealthCheck", "requestPath"));
    }

    [Fact]
    public async Task Every_request_passes_the_wall_and_none_outlives_the_drain()
    {
        var cloud = await Workloads.MadeAsync();

        Assert.Equal(["group=", "kind=Service", "name=example"], cloud.Texts("example-backend", "spec", "targetRef"));
        Assert.Equal("the-wall", cloud.Input("example-backend", "spec", "default", "securityPolicy"));
        Assert.Equal(true, cloud.Input("example-backend", "spec", "default", "logging", "enabled"));
        Assert.True((double)cloud.Input("example-backend", "spec", "default", "timeoutSec")!
            <= (double)cloud.Input("example-backend", "spec", "default", "connectionDraining", "drainingTimeoutSec")!);
    }
}
