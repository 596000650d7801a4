using System.Collections.Immutable;
using Pulumi;
using Pulumi.Kubernetes.ApiExtensions;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Apps.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Aws = Pulumi.Aws;
using Gcp = Pulumi.Gcp;
using Random = Pulumi.Random;

namespace Platform.Sdk.Generated.Tests;

public class RegistrationTests
{
    private readonly Recorder _engine = new();

    [Fact]
    public async Task Nested_inputs_lists_and_maps_reach_the_engine_under_their_names_on_the_wire()
    {
        await _engine.RunAsync(() => _ = new Gcp.Container.NodePool("jobs", new()
        {
            Cluster = "serving",
            NodeLocations = { "europe-west4-a", "europe-west4-b" },
            Autoscaling = new Gcp.Container.Inputs.NodePoolAutoscalingArgs { TotalMinNodeCount = 0, TotalMaxNodeCount = 6 },
            NodeConfig = new Gcp.Container.Inputs.NodePoolNodeConfigArgs
            {
                Spot = true,
                Labels = { ["pool"] = "jobs" },
                Taints = { new Gcp.Container.Inputs.NodePoolNodeConfigTaintArgs { Key = "pool", Value = "jobs", Effect = "NO_SCHEDULE" } },
            },
        }));

        var inputs = _engine.Resource("jobs").Inputs;
        Assert.Equal("gcp:container/nodePool:NodePool", _engine.Resource("jobs").Type);
        Assert.Equal("serving", inputs["cluster"]);
        Assert.Equal(["europe-west4-a", "europe-west4-b"], List(inputs["nodeLocations"]));
        Assert.Equal(6.0, Map(inputs["autoscaling"])["totalMaxNodeCount"]);
        var config = Map(inputs["nodeConfig"]);
        Assert.Equal("jobs", Map(config["labels"])["pool"]);
        Assert.Equal("NO_SCHEDULE", Map(List(config["taints"]).Single())["effect"]);
    }

    [Fact]
    public async Task An_object_of_the_cluster_says_its_version_and_kind_by_itself()
    {
        await _engine.RunAsync(() => _ = new Pulumi.Kubernetes.Apps.V1.Deployment("search", new()
        {
            Spec = new DeploymentSpecArgs
            {
                Selector = new LabelSelectorArgs { MatchLabels = { { "app", "search" } } },
                Template = new PodTemplateSpecArgs(),
            },
        }));

        var inputs = _engine.Resource("search").Inputs;
        Assert.Equal("apps/v1", inputs["apiVersion"]);
        Assert.Equal("Deployment", inputs["kind"]);
        Assert.Equal("search", Map(Map(Map(inputs["spec"])["selector"])["matchLabels"])["app"]);
    }

    [Fact]
    public async Task Either_side_of_a_choice_goes_as_it_is()
    {
        await _engine.RunAsync(() => _ = new Service("gateway", new()
        {
            Spec = new ServiceSpecArgs
            {
                Type = ServiceSpecType.ClusterIP,
                Ports =
                {
                    new ServicePortArgs { Port = 80, TargetPort = "http" },
                    new ServicePortArgs { Port = 81, TargetPort = 8081 },
                },
            },
        }));

        var spec = Map(_engine.Resource("gateway").Inputs["spec"]);
        var targets = List(spec["ports"]).Select(port => Map(port)["targetPort"]);
        Assert.Equal("ClusterIP", spec["type"]);
        Assert.Equal(["http", 8081.0], targets);
    }

    [Fact]
    public async Task A_custom_resource_has_the_type_that_its_arguments_say()
    {
        await _engine.RunAsync(() => _ = new Pulumi.Kubernetes.ApiExtensions.CustomResource("public", new GatewayArgs { Metadata = new ObjectMetaArgs { Name = "public" } }));

        var gateway = _engine.Resource("public");
        Assert.Equal("kubernetes:gateway.networking.k8s.io/v1:Gateway", gateway.Type);
        Assert.Equal("gateway.networking.k8s.io/v1", gateway.Inputs["apiVersion"]);
        Assert.Equal("Gateway", gateway.Inputs["kind"]);
        Assert.Equal("gke-l7", Map(gateway.Inputs["spec"])["gatewayClassName"]);
    }

    [Fact]
    public async Task A_provider_sends_what_is_no_text_as_JSON()
    {
        await _engine.RunAsync(() =>
        {
            var east = new Aws.Provider("east", new()
            {
                Region = "us-east-1",
                DefaultTags = new Aws.Inputs.ProviderDefaultTagsArgs { Tags = { ["stack"] = "prod" } },
            });
            _ = new Aws.Sqs.Queue("dead-letters", new(), new CustomResourceOptions { Provider = east });
        });

        var inputs = _engine.Resource("east").Inputs;
        Assert.Equal("pulumi:providers:aws", _engine.Resource("east").Type);
        Assert.Equal("us-east-1", inputs["region"]);
        Assert.Equal("""{"tags":{"stack":"prod"}}""", inputs["defaultTags"]);
        Assert.EndsWith("pulumi:providers:aws::east::east-id", _engine.Resource("dead-letters").Provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Defaults_of_the_provider_are_sent_where_the_program_says_nothing()
    {
        await _engine.RunAsync(() =>
        {
            _ = new Gcp.Dns.ManagedZone("silent", new() { DnsName = "shop.example." });
            _ = new Gcp.Dns.ManagedZone("loud", new() { DnsName = "shop.example.", Description = "The shop" });
        });

        Assert.Equal("Managed by Pulumi", _engine.Resource("silent").Inputs["description"]);
        Assert.Equal("The shop", _engine.Resource("loud").Inputs["description"]);
    }

    [Fact]
    public async Task Outputs_come_back_with_their_nested_types()
    {
        Service? service = null;
        Random.RandomId? id = null;
        Gcp.Container.Cluster? cluster = null;
        _engine.Outputs["front"] = Object(("status", Object(("loadBalancer", Object(("ingress", ImmutableArray.Create<object>(Object(("ip", "192.0.2.1")))))))));
        _engine.Outputs["id"] = Object(("hex", "0a0b"));
        _engine.Outputs["serving"] = Object(("masterAuth", Object(("clusterCaCertificate", "certificate"))));

        await _engine.RunAsync(() =>
        {
            service = new Service("front");
            id = new Random.RandomId("id", new() { ByteLength = 2 });
            cluster = new Gcp.Container.Cluster("serving", new() { Location = "europe-west4" });
        });

        Assert.Equal("192.0.2.1", (await Recorder.ValueOf(service!.Status)).LoadBalancer.Ingress.Single().Ip);
        Assert.Equal("0a0b", await Recorder.ValueOf(id!.Hex));
        Assert.Equal("certificate", (await Recorder.ValueOf(cluster!.MasterAuth)).ClusterCaCertificate);
        Assert.Equal("europe-west4", await Recorder.ValueOf(cluster.Location));
    }

    [Fact]
    public async Task Get_reads_a_resource_by_its_id()
    {
        await _engine.RunAsync(() =>
        {
            _ = Gcp.Storage.Bucket.Get("events", "shop-events", new Gcp.Storage.BucketState { Project = "shop" });
            _ = Namespace.Get("system", "kube-system");
        });

        Assert.Equal("shop-events", _engine.Resource("events").Id);
        Assert.Equal("shop", _engine.Resource("events").Inputs["project"]);
        Assert.Equal("kube-system", _engine.Resource("system").Id);
    }

    [Fact]
    public async Task A_required_input_that_is_missing_is_an_error_that_names_it()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(
            () => _engine.RunAsync(() => _ = new Gcp.Container.NodePool("jobs", new Gcp.Container.NodePoolArgs())));

        Assert.Contains("cluster", error.ToString(), StringComparison.Ordinal);
    }

    private static ImmutableDictionary<string, object> Map(object value) => (ImmutableDictionary<string, object>)value;

    private static ImmutableDictionary<string, object> Object(params (string Key, object Value)[] members) =>
        members.ToImmutableDictionary(member => member.Key, member => member.Value);

    private static IEnumerable<object> List(object value) => (ImmutableArray<object>)value;

    private sealed class GatewayArgs() : CustomResourceArgs("gateway.networking.k8s.io/v1", "Gateway")
    {
        [Input("spec")]
        public InputMap<string> Spec { get; set; } = new() { ["gatewayClassName"] = "gke-l7" };
    }
}
