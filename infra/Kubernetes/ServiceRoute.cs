using System.Globalization;
using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>
/// How requests from outside reach a service: its routes at the gateway, how the balancer asks whether a pod is well, and
/// what protects the way.
/// </summary>
internal sealed class ServiceRoute : ComponentResource
{
    /// <summary>After which the balancer gives an answer up. No shopper waits for so long; large batches of events may.</summary>
    private const int TimeoutSeconds = 10;

    /// <summary>For how long the edge may give an old answer when there is no new one: a day.</summary>
    private const int StaleSeconds = 86_400;

    /// <summary>One request of ten is logged; errors are counted by metrics in any case.</summary>
    private const int LoggedOfAMillion = 100_000;

    public ServiceRoute(
        string name, ServiceWorkloadArgs args, ServiceNamespace home, ServicePods pods, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:ServiceRoute", name, options)
    {
        var inHere = new CustomResourceOptions { Parent = this };
        _ = new CustomObject($"{name}-route", new CustomObjectArgs("gateway.networking.k8s.io/v1", "HTTPRoute")
        {
            Metadata = Metadata(args, home),
            Spec = Route(args, pods),
        }, inHere);
        _ = new CustomObject($"{name}-health-check", new CustomObjectArgs("networking.gke.io/v1", "HealthCheckPolicy")
        {
            Metadata = Metadata(args, home),
            Spec = { ["targetRef"] = Target(pods), ["default"] = HealthCheck() },
        }, inHere);
        _ = new CustomObject($"{name}-backend", new CustomObjectArgs("networking.gke.io/v1", "GCPBackendPolicy")
        {
            Metadata = Metadata(args, home),
            Spec = { ["targetRef"] = Target(pods), ["default"] = Backend(args) },
        }, inHere);
        RegisterOutputs();
    }

    private static ObjectMetaArgs Metadata(ServiceWorkloadArgs args, ServiceNamespace home) =>
        new() { Name = args.Service.Name, Namespace = home.Name, Labels = home.Labels };

    private static InputMap<object> Route(ServiceWorkloadArgs args, ServicePods pods)
    {
        var rule = new Dictionary<string, object>
        {
            ["matches"] = args.Service.Routes.Select(route => new Dictionary<string, object>
            {
                ["path"] = new Dictionary<string, object> { ["type"] = "PathPrefix", ["value"] = route },
            }).ToArray(),
            ["backendRefs"] = new object[] { new Dictionary<string, object> { ["name"] = pods.Service, ["port"] = Ports.Service } },
        };
        if (args.Service.EdgeCache is { } kept)
            rule["filters"] = new object[] { ForTheEdge(kept) };
        var spec = new InputMap<object>
        {
            ["parentRefs"] = new object[] { args.Gateway.Parent },
            ["rules"] = new object[] { rule },
        };
        if (args.Gateway.HostNames.Count > 0)
            spec.Add("hostnames", args.Gateway.HostNames.ToArray());
        return spec;
    }

    /// <summary>
    /// Tells the edge how long it may keep an answer, and that an old one is better than none (RFC 5861). The edge knows apart
    /// who asks, and lets no browser keep anything.
    /// </summary>
    private static Dictionary<string, object> ForTheEdge(TimeSpan kept) => new()
    {
        ["type"] = "ResponseHeaderModifier",
        ["responseHeaderModifier"] = new Dictionary<string, object>
        {
            ["set"] = new object[]
            {
                new Dictionary<string, object>
                {
                    ["name"] = "Cache-Control",
                    ["value"] = string.Create(
                        CultureInfo.InvariantCulture,
                        $"public, max-age=0, s-maxage={kept.TotalSeconds:0}, stale-while-revalidate={kept.TotalSeconds:0}, stale-if-error={StaleSeconds}"),
                },
            },
        },
    };

    private static Dictionary<string, object> Target(ServicePods pods) => new() { ["group"] = "", ["kind"] = "Service", ["name"] = pods.Service };

    /// <summary>The balancer asks what the kubelet asks, and as patiently.</summary>
    private static Dictionary<string, object> HealthCheck() => new()
    {
        ["checkIntervalSec"] = 5,
        ["timeoutSec"] = 2,
        ["healthyThreshold"] = 1,
        ["unhealthyThreshold"] = 2,
        ["logConfig"] = new Dictionary<string, object> { ["enabled"] = true },
        ["config"] = new Dictionary<string, object>
        {
            ["type"] = "HTTP",
            ["httpHealthCheck"] = new Dictionary<string, object> { ["portSpecification"] = "USE_SERVING_PORT", ["requestPath"] = "/health/ready" },
        },
    };

    private static Dictionary<string, object> Backend(ServiceWorkloadArgs args) => new()
    {
        ["securityPolicy"] = args.Gateway.SecurityPolicy,
        ["timeoutSec"] = TimeoutSeconds,
        ["connectionDraining"] = new Dictionary<string, object> { ["drainingTimeoutSec"] = ServicePods.DrainSeconds },
        ["logging"] = new Dictionary<string, object> { ["enabled"] = true, ["sampleRate"] = LoggedOfAMillion },
    };
}
