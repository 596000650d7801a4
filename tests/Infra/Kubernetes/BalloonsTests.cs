using Platform.Infra.Kubernetes;
using Platform.Manifest;

namespace Platform.Infra.Tests.Kubernetes;

[Collection(EnvironmentCollection.Name)]
public sealed class BalloonsTests
{
    private const string Balloon = "balloons-example";

    private static readonly string[] Pod = ["spec", "template", "spec"];

    /// <summary>Each row: the fewest and most pods that a service asks for, and how many balloons there are: the stack allows 2 to 30.</summary>
    [Theory]
    [InlineData(1, 40, 4)]
    [InlineData(2, 40, 4)]
    [InlineData(10, 40, 10)]
    [InlineData(28, 40, 2)]
    public async Task There_are_as_many_as_the_first_step_of_a_burst(int min, int max, int balloons)
    {
        var cloud = await MadeAsync(Service(min, max));
        Assert.Equal((double)balloons, cloud.Input(Balloon, "spec", "replicas"));
    }

    [Fact]
    public async Task The_step_is_what_the_autoscaler_may_add_at_once()
    {
        var cloud = await Workloads.MadeAsync();
        string[] policies = ["spec", "behavior", "scaleUp", "policies"];

        Assert.Equal((double)BurstStep.Percent, cloud.Input("example-autoscaler", [.. policies, "0", "value"]));
        Assert.Equal((double)BurstStep.Pods, cloud.Input("example-autoscaler", [.. policies, "1", "value"]));
    }

    [Fact]
    public async Task A_service_that_cannot_grow_has_none() =>
        Assert.DoesNotContain(Balloon, (await MadeAsync(Service(30, 30))).Names);

    [Fact]
    public async Task Each_is_as_large_as_a_pod_of_its_service_and_on_the_same_nodes()
    {
        var cloud = await MadeAsync(Service(2, 40));

        Assert.Equal(["cpu=500m", "memory=1024Mi"], cloud.Texts(Balloon, [.. Pod, "containers", "0", "resources", "requests"]));
        Assert.Equal(["platform/pool=serving"], cloud.Texts(Balloon, [.. Pod, "nodeSelector"]));
    }

    /// <summary>Each row: what a manifest says that it reads or writes, and what its pods ask for, with the sidecar that mounts buckets where there are any.</summary>
    [Theory]
    [InlineData("reads: [catalogue]", "cpu=600m", "memory=1280Mi")]
    [InlineData("models:\n  - name: one\n    train: { schedule: \"0 3 * * *\", machine: n2-standard-2, timeout: 1h }", "cpu=600m", "memory=1280Mi")]
    [InlineData("writes: [events, sessions]", "cpu=500m", "memory=1024Mi")]
    public async Task Each_is_as_large_as_the_whole_pod(string more, string cpu, string memory)
    {
        var manifest = ServiceManifest.Parse($"{Examples.Manifest("example")}\n{more}\n", "service.yaml");
        Assert.Equal([cpu, memory], (await MadeAsync(manifest)).Texts(Balloon, [.. Pod, "containers", "0", "resources", "requests"]));
    }

    [Fact]
    public async Task They_leave_at_once_and_push_nobody_out_themselves()
    {
        var cloud = await MadeAsync(Service(2, 40));

        Assert.Equal("platform-balloon", cloud.Input(Balloon, [.. Pod, "priorityClassName"]));
        Assert.Equal(0.0, cloud.Input(Balloon, [.. Pod, "terminationGracePeriodSeconds"]));
        // The cluster adds no node for pods below -10.
        Assert.InRange((double)cloud.Input("platform-balloon", "value")!, -10, -1);
        Assert.Equal("Never", cloud.Input("platform-balloon", "preemptionPolicy"));
        Assert.True((double)cloud.Input("platform-serving", "value")! > 0);
        Assert.Equal("PreemptLowerPriority", cloud.Input("platform-serving", "preemptionPolicy"));
    }

    [Fact]
    public async Task They_are_restricted_and_known_by_digest()
    {
        var cloud = await MadeAsync(Service(2, 40));

        Assert.Contains("@sha256:", (string)cloud.Input(Balloon, [.. Pod, "containers", "0", "image"])!, StringComparison.Ordinal);
        Assert.Equal(true, cloud.Input(Balloon, [.. Pod, "securityContext", "runAsNonRoot"]));
        Assert.Equal(["ALL"], cloud.Items(Balloon, [.. Pod, "containers", "0", "securityContext", "capabilities", "drop"]));
        Assert.Equal("restricted", cloud.Input("balloons-namespace", "metadata", "labels", "pod-security.kubernetes.io/enforce"));
    }

    private static ServiceManifest Service(int min, int max) => ServiceManifest.Parse(
        Examples.Manifest("example").Replace("min: 1, max: 40", $"min: {min}, max: {max}", StringComparison.Ordinal), "service.yaml");

    private static Task<Cloud> MadeAsync(ServiceManifest service) => Workloads.InClusterAsync((settings, cluster, google) => _ = new Balloons(
        "balloons", new() { Settings = settings, Services = [service], Priorities = new PodPriorities("platform", cluster.Kubernetes) }, cluster.Kubernetes));
}
