using Platform.Infra.Kubernetes;

namespace Platform.Infra.Tests.Kubernetes;

[Collection(EnvironmentCollection.Name)]
public sealed class PlatformGatewayTests
{
    [Fact]
    public async Task It_listens_at_the_address_with_the_certificates()
    {
        var cloud = await MadeAsync();

        Assert.Equal(["type=NamedAddress", "value=the-address"], cloud.Texts("gateway-gateway", "spec", "addresses", "0"));
        Assert.Equal("the-map", cloud.Input("gateway-gateway", "metadata", "annotations", "networking.gke.io/certmap"));
        Assert.Equal("gke-l7-global-external-managed", cloud.Input("gateway-gateway", "spec", "gatewayClassName"));
        Assert.Equal("the-tls", cloud.Input("gateway-policy", "spec", "default", "sslPolicy"));
    }

    [Fact]
    public async Task Services_answer_by_TLS_only()
    {
        var cloud = await MadeAsync();

        Assert.Equal("HTTPS", cloud.Input("gateway-gateway", "spec", "listeners", "1", "protocol"));
        Assert.Equal(
            ["platform/routes=true"],
            cloud.Texts("gateway-gateway", "spec", "listeners", "1", "allowedRoutes", "namespaces", "selector", "matchLabels"));
        Assert.Equal("HTTP", cloud.Input("gateway-gateway", "spec", "listeners", "0", "protocol"));
        Assert.Equal("Same", cloud.Input("gateway-gateway", "spec", "listeners", "0", "allowedRoutes", "namespaces", "from"));
    }

    [Fact]
    public async Task What_comes_without_TLS_is_sent_back_for_it()
    {
        var cloud = await MadeAsync();

        Assert.Equal("http", cloud.Input("gateway-redirect", "spec", "parentRefs", "0", "sectionName"));
        Assert.Equal(cloud.Input("gateway-gateway", "spec", "listeners", "0", "name"), cloud.Input("gateway-redirect", "spec", "parentRefs", "0", "sectionName"));
        Assert.Equal(["scheme=https", "statusCode=301"], cloud.Texts("gateway-redirect", "spec", "rules", "0", "filters", "0", "requestRedirect"));
        Assert.Null(cloud.Input("gateway-redirect", "spec", "rules", "0", "backendRefs"));
    }

    private static Task<Cloud> MadeAsync() =>
        Workloads.InClusterAsync((settings, cluster, google) => _ = new PlatformGateway("gateway", Workloads.Gateway, cluster.Kubernetes));
}
