using Platform.Infra.Google;
using Platform.Infra.Kubernetes;

namespace Platform.Infra.Tests.Kubernetes;

[Collection(EnvironmentCollection.Name)]
public sealed class MetricsAdapterTests
{
    private const string Deployment = "metrics-adapter-deployment";

    private static readonly string[] Container = ["spec", "template", "spec", "containers", "0"];

    [Theory]
    [InlineData("metrics-adapter-custom-api", "custom.metrics.k8s.io", "v1beta1")]
    [InlineData("metrics-adapter-custom-next-api", "custom.metrics.k8s.io", "v1beta2")]
    [InlineData("metrics-adapter-external-api", "external.metrics.k8s.io", "v1beta1")]
    public async Task The_autoscalers_questions_lead_to_it(string name, string group, string version)
    {
        var cloud = await MadeAsync();

        Assert.Equal($"{version}.{group}", cloud.Input(name, "metadata", "name"));
        Assert.Equal((group, version), (cloud.Input(name, "spec", "group"), cloud.Input(name, "spec", "version")));
        Assert.Equal(
            ["name=custom-metrics-stackdriver-adapter", "namespace=custom-metrics", "port=443"], cloud.Texts(name, "spec", "service"));
        Assert.Equal("https", cloud.Input("metrics-adapter-service", "spec", "ports", "0", "targetPort"));
    }

    [Fact]
    public async Task It_listens_where_it_need_not_be_root()
    {
        var cloud = await MadeAsync();
        var port = (double)cloud.Input(Deployment, [.. Container, "ports", "0", "containerPort"])!;

        Assert.True(port > 1024);
        Assert.Contains($"--secure-port={port}", cloud.Items(Deployment, [.. Container, "args"]));
        Assert.Equal(true, cloud.Input(Deployment, [.. Container, "securityContext", "readOnlyRootFilesystem"]));
        Assert.Equal(true, cloud.Input(Deployment, "spec", "template", "spec", "securityContext", "runAsNonRoot"));
        Assert.Equal("restricted", cloud.Input("custom-metrics-namespace", "metadata", "labels", "pod-security.kubernetes.io/enforce"));
    }

    [Fact]
    public async Task It_may_read_metrics_at_Google_and_nothing_else()
    {
        var cloud = await MadeAsync();

        Assert.Equal("roles/monitoring.viewer", cloud.Input("metrics-adapter-viewer", "role"));
        Assert.Equal(
            "serviceAccount:shop-ml-test.svc.id.goog[custom-metrics/custom-metrics-stackdriver-adapter]", cloud.Input("metrics-adapter-workload", "member"));
        Assert.Equal(
            "metrics-adapter@shop-ml-test.iam.gserviceaccount.com",
            cloud.Input("metrics-adapter-kubernetes-account", "metadata", "annotations", "iam.gke.io/gcp-service-account"));
        Assert.Equal(2, cloud.Made.Count(one =>
            one.Name!.StartsWith("metrics-adapter", StringComparison.Ordinal) && one.Type!.EndsWith("IAMMember", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task It_is_as_urgent_as_what_it_scales() =>
        Assert.Equal("platform-serving", (await MadeAsync()).Input(Deployment, "spec", "template", "spec", "priorityClassName"));

    [Fact]
    public async Task In_the_cluster_it_reads_and_changes_nothing()
    {
        var cloud = await MadeAsync();
        var roles = cloud.Made.Where(one => one.Type == "kubernetes:rbac.authorization.k8s.io/v1:ClusterRole").Select(one => one.Name!).ToArray();

        Assert.Equal(["metrics-adapter-external", "metrics-adapter-resources"], roles);
        Assert.All(roles, role => Assert.Equal(["get", "list", "watch"], cloud.Items(role, "rules", "0", "verbs")));
        Assert.Equal(["pods", "nodes", "nodes/stats"], cloud.Items("metrics-adapter-resources", "rules", "0", "resources"));
    }

    [Theory]
    [InlineData("metrics-adapter-delegator", "system:auth-delegator", "custom-metrics-stackdriver-adapter", "custom-metrics")]
    [InlineData("metrics-adapter-resources-binding", "custom-metrics-resource-reader", "custom-metrics-stackdriver-adapter", "custom-metrics")]
    [InlineData("metrics-adapter-authentication", "extension-apiserver-authentication-reader", "custom-metrics-stackdriver-adapter", "custom-metrics")]
    [InlineData("metrics-adapter-external-binding", "external-metrics-reader", "horizontal-pod-autoscaler", "kube-system")]
    public async Task Who_may_what(string binding, string role, string account, string home)
    {
        var cloud = await MadeAsync();

        Assert.Equal(role, cloud.Input(binding, "roleRef", "name"));
        Assert.Equal([$"kind=ServiceAccount", $"name={account}", $"namespace={home}"], cloud.Texts(binding, "subjects", "0"));
    }

    private static Task<Cloud> MadeAsync() => Workloads.InClusterAsync((settings, cluster, google) => _ = new MetricsAdapter(
        "metrics-adapter",
        new()
        {
            Settings = settings,
            Identity = new MetricsIdentity("metrics-adapter", new() { Settings = settings, Cluster = cluster, Account = MetricsAdapter.Account }, google),
            Priorities = new PodPriorities("platform", cluster.Kubernetes),
        },
        cluster.Kubernetes));
}
