using System.Globalization;

namespace Platform.Infra.Tests.Kubernetes;

[Collection(EnvironmentCollection.Name)]
public sealed class ServiceWorkloadTests
{
    private const string Deployment = "example-deployment";
    private const string Autoscaler = "example-autoscaler";

    private static readonly string[] Pod = ["spec", "template", "spec"];
    private static readonly string[] Container = [.. Pod, "containers", "0"];

    [Fact]
    public async Task Everything_of_a_service_lies_in_its_namespace_and_bears_its_name_and_owner()
    {
        var cloud = await Workloads.MadeAsync();
        var inside = cloud.Made.Where(one => one.Type!.StartsWith("kubernetes:", StringComparison.Ordinal)
            && one.Name!.StartsWith("example-", StringComparison.Ordinal) && one.Name != "example-namespace").ToArray();

        Assert.Equal(12, inside.Length);
        Assert.All(inside, one => Assert.Equal("example", cloud.Input(one.Name!, "metadata", "namespace")));
        Assert.All(inside, one => Assert.Equal(
            ["app.kubernetes.io/name=example", "app.kubernetes.io/part-of=platform", "platform/owner=ml-examples"],
            cloud.Texts(one.Name!, "metadata", "labels")));
    }

    [Fact]
    public async Task Its_namespace_takes_restricted_pods_only() =>
        Assert.Equal("restricted", (await Workloads.MadeAsync()).Input("example-namespace", "metadata", "labels", "pod-security.kubernetes.io/enforce"));

    [Fact]
    public async Task Its_pods_are_at_Google_who_the_service_is_and_no_other_account_may_be()
    {
        var cloud = await Workloads.MadeAsync();

        Assert.Equal("example", cloud.Input(Deployment, [.. Pod, "serviceAccountName"]));
        Assert.Equal(
            "svc-example@shop-ml-test.iam.gserviceaccount.com",
            cloud.Input("example-kubernetes-account", "metadata", "annotations", "iam.gke.io/gcp-service-account"));
        Assert.Equal("serviceAccount:shop-ml-test.svc.id.goog[example/example]", cloud.Input("example-workload", "member"));
        Assert.Equal("roles/iam.workloadIdentityUser", cloud.Input("example-workload", "role"));
    }

    [Fact]
    public async Task Its_pods_are_restricted()
    {
        var cloud = await Workloads.MadeAsync();

        Assert.Equal(true, cloud.Input(Deployment, [.. Pod, "securityContext", "runAsNonRoot"]));
        Assert.Equal("RuntimeDefault", cloud.Input(Deployment, [.. Pod, "securityContext", "seccompProfile", "type"]));
        Assert.Equal(false, cloud.Input(Deployment, [.. Pod, "automountServiceAccountToken"]));
        Assert.Equal(false, cloud.Input(Deployment, [.. Pod, "enableServiceLinks"]));
        Assert.Equal(true, cloud.Input(Deployment, [.. Container, "securityContext", "runAsNonRoot"]));
        Assert.Equal(true, cloud.Input(Deployment, [.. Container, "securityContext", "readOnlyRootFilesystem"]));
        Assert.Equal(false, cloud.Input(Deployment, [.. Container, "securityContext", "allowPrivilegeEscalation"]));
        Assert.Equal(["ALL"], cloud.Items(Deployment, [.. Container, "securityContext", "capabilities", "drop"]));
    }

    [Fact]
    public async Task It_gets_what_its_manifest_asks_for()
    {
        var cloud = await Workloads.MadeAsync();

        Assert.Equal(["cpu=500m", "ephemeral-storage=2Gi", "memory=1024Mi"], cloud.Texts(Deployment, [.. Container, "resources", "requests"]));
        Assert.Equal(["cpu=1000m", "ephemeral-storage=2Gi", "memory=1024Mi"], cloud.Texts(Deployment, [.. Container, "resources", "limits"]));
    }

    [Fact]
    public async Task It_serves_until_nobody_asks_any_more_and_has_time_to_end()
    {
        var cloud = await Workloads.MadeAsync();
        var arguments = cloud.Items(Deployment, [.. Container, "args"]).Cast<string>().ToArray();
        var drain = double.Parse(arguments[Array.IndexOf(arguments, "--drain") + 1], CultureInfo.InvariantCulture);
        var sleep = (double)cloud.Input(Deployment, [.. Container, "lifecycle", "preStop", "sleep", "seconds"])!;

        Assert.Equal("serve", arguments[0]);
        Assert.True((double)cloud.Input(Deployment, [.. Pod, "terminationGracePeriodSeconds"])! >= drain + sleep + 10);
        Assert.Equal("/health/ready", cloud.Input(Deployment, [.. Container, "readinessProbe", "httpGet", "path"]));
        Assert.Equal("/health/ready", cloud.Input(Deployment, [.. Container, "startupProbe", "httpGet", "path"]));
        Assert.Equal("/health/live", cloud.Input(Deployment, [.. Container, "livenessProbe", "httpGet", "path"]));
    }

    [Fact]
    public async Task It_sees_shoppers_and_not_the_balancer()
    {
        var cloud = await Workloads.MadeAsync();
        Assert.Equal(["name=ASPNETCORE_FORWARDEDHEADERS_ENABLED", "value=true"], cloud.Texts(Deployment, [.. Container, "env", "1"]));
    }

    [Fact]
    public async Task Its_pods_are_spread_over_zones_and_nodes_of_the_serving_pool()
    {
        var cloud = await Workloads.MadeAsync();

        Assert.Equal("platform-serving", cloud.Input(Deployment, [.. Pod, "priorityClassName"]));
        Assert.Equal(["platform/pool=serving"], cloud.Texts(Deployment, [.. Pod, "nodeSelector"]));
        Assert.Equal("topology.kubernetes.io/zone", cloud.Input(Deployment, [.. Pod, "topologySpreadConstraints", "0", "topologyKey"]));
        Assert.Equal("kubernetes.io/hostname", cloud.Input(Deployment, [.. Pod, "topologySpreadConstraints", "1", "topologyKey"]));
    }

    [Fact]
    public async Task How_many_there_are_is_the_autoscalers_to_say_within_the_bounds_of_the_stack()
    {
        var cloud = await Workloads.MadeAsync();

        Assert.Null(cloud.Input(Deployment, "spec", "replicas"));
        Assert.Equal("example", cloud.Input(Autoscaler, "spec", "scaleTargetRef", "name"));
        Assert.Equal((2.0, 30.0), (cloud.Input(Autoscaler, "spec", "minReplicas"), cloud.Input(Autoscaler, "spec", "maxReplicas")));
    }

    [Fact]
    public async Task It_grows_at_once_and_shrinks_slowly()
    {
        var cloud = await Workloads.MadeAsync();

        Assert.Equal(0.0, cloud.Input(Autoscaler, "spec", "behavior", "scaleUp", "stabilizationWindowSeconds"));
        Assert.Equal(["periodSeconds=15", "type=Percent", "value=100"], cloud.Texts(Autoscaler, "spec", "behavior", "scaleUp", "policies", "0"));
        Assert.Equal(["periodSeconds=15", "type=Pods", "value=4"], cloud.Texts(Autoscaler, "spec", "behavior", "scaleUp", "policies", "1"));
        Assert.Equal(300.0, cloud.Input(Autoscaler, "spec", "behavior", "scaleDown", "stabilizationWindowSeconds"));
    }

    [Fact]
    public async Task An_upgrade_takes_one_pod_at_a_time()
    {
        var cloud = await Workloads.MadeAsync();

        Assert.Equal(1.0, cloud.Input("example-budget", "spec", "maxUnavailable"));
        Assert.Equal(["app.kubernetes.io/name=example"], cloud.Texts("example-budget", "spec", "selector", "matchLabels"));
        Assert.Equal(0.0, cloud.Input(Deployment, "spec", "strategy", "rollingUpdate", "maxUnavailable"));
    }

    [Fact]
    public async Task The_service_the_budget_and_the_deployment_mean_the_same_pods()
    {
        var cloud = await Workloads.MadeAsync();
        var pods = cloud.Texts(Deployment, "spec", "template", "metadata", "labels").ToHashSet();

        Assert.ProperSubset(pods, cloud.Texts(Deployment, "spec", "selector", "matchLabels").ToHashSet());
        Assert.ProperSubset(pods, cloud.Texts("example-service", "spec", "selector").ToHashSet());
        Assert.ProperSubset(pods, cloud.Texts("example-budget", "spec", "selector", "matchLabels").ToHashSet());
        Assert.Equal("http", cloud.Input("example-service", "spec", "ports", "0", "targetPort"));
        Assert.Equal(("http", 8080.0), (cloud.Input(Deployment, [.. Container, "ports", "0", "name"]), cloud.Input(Deployment, [.. Container, "ports", "0", "containerPort"])));
    }

    [Fact]
    public async Task Pods_without_an_image_are_not_waited_for()
    {
        Assert.Equal("true", (await Workloads.MadeAsync(published: false)).Input(Deployment, "metadata", "annotations", "pulumi.com/skipAwait"));
        Assert.Null((await Workloads.MadeAsync()).Input(Deployment, "metadata", "annotations", "pulumi.com/skipAwait"));
    }
}
