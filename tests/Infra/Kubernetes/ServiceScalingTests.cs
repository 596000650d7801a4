using System.Text.RegularExpressions;

namespace Platform.Infra.Tests.Kubernetes;

[Collection(EnvironmentCollection.Name)]
public sealed partial class ServiceScalingTests
{
    private const string Autoscaler = "example-autoscaler";

    [Fact]
    public async Task It_holds_the_processor_time_of_the_service_alone()
    {
        var cloud = await Workloads.MadeAsync();

        Assert.Equal("ContainerResource", cloud.Input(Autoscaler, "spec", "metrics", "0", "type"));
        Assert.Equal("example", cloud.Input(Autoscaler, "spec", "metrics", "0", "containerResource", "container"));
        Assert.Equal(60.0, cloud.Input(Autoscaler, "spec", "metrics", "0", "containerResource", "target", "averageUtilization"));
    }

    [Fact]
    public async Task It_holds_the_requests_in_flight_of_a_pod_by_what_Hosting_exports()
    {
        var cloud = await Workloads.MadeAsync();
        var name = (string)cloud.Input(Autoscaler, "spec", "metrics", "1", "pods", "metric", "name")!;

        Assert.Equal("prometheus.googleapis.com|http_requests_in_progress|gauge", name);
        Assert.Equal(["averageValue=16", "type=AverageValue"], cloud.Texts(Autoscaler, "spec", "metrics", "1", "pods", "target"));
        Assert.Contains($"\"{name.Split('|')[1]}\"", Source("services/Hosting/Conventions/RequestMetrics.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_has_as_many_pods_as_the_calendar_wants_whoever_of_the_exporters_says_it()
    {
        var cloud = await Workloads.MadeAsync();
        var name = (string)cloud.Input(Autoscaler, "spec", "metrics", "2", "external", "metric", "name")!;

        Assert.Equal("prometheus.googleapis.com|campaign_wanted_replicas|gauge", name);
        Assert.Equal(
            ["metric.labels.service=example", "reducer=REDUCE_MAX"],
            cloud.Texts(Autoscaler, "spec", "metrics", "2", "external", "metric", "selector", "matchLabels"));
        Assert.Equal(["averageValue=1", "type=AverageValue"], cloud.Texts(Autoscaler, "spec", "metrics", "2", "external", "target"));
        Assert.Contains($"\"{name.Split('|')[1]}\"", Source("services/Campaigns/WantedReplicas.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_nobody_can_ask_is_in_no_campaign() =>
        Assert.Equal(2, (await Workloads.MadeAsync(WithoutRoutes())).Items(Autoscaler, "spec", "metrics").Count);

    [Fact]
    public async Task Its_pods_metrics_are_collected_as_often_as_the_autoscaler_looks()
    {
        var cloud = await Workloads.MadeAsync();

        Assert.Equal(["interval=15s", "path=/metrics", "port=http"], cloud.Texts("example-metrics", "spec", "endpoints", "0"));
        Assert.Equal(["app.kubernetes.io/name=example"], cloud.Texts("example-metrics", "spec", "selector", "matchLabels"));
        Assert.Equal(["pod", "container"], cloud.Items("example-metrics", "spec", "targetLabels", "metadata").Cast<string>());
    }

    private static Platform.Manifest.ServiceManifest WithoutRoutes() => Platform.Manifest.ServiceManifest.Parse(
        Routes().Replace(Examples.Manifest("example"), ""), "service.yaml");

    private static string Source(string file) => File.ReadAllText(Path.Combine(RepositoryCopy.Original, file));

    [GeneratedRegex("^routes:.*\n", RegexOptions.Multiline)]
    private static partial Regex Routes();
}
