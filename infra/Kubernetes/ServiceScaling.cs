using System.Globalization;
using Pulumi;
using Pulumi.Kubernetes.Autoscaling.V2;
using Pulumi.Kubernetes.Policy.V1;
using Pulumi.Kubernetes.Types.Inputs.Autoscaling.V2;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Policy.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>
/// How many pods a service has: quickly more when a campaign mail is opened, slowly fewer, and never all of them gone for
/// an upgrade. The autoscaler holds processor time, requests in flight, and what the calendar of campaigns wants. Of what
/// they ask for the most counts, and where one of them is missing the others still add pods.
/// </summary>
internal sealed class ServiceScaling : ComponentResource
{
    /// <summary>What Hosting exports of requests that are being answered.</summary>
    public const string InFlight = "http_requests_in_progress";

    /// <summary>What the service Campaigns exports of pods that are wanted.</summary>
    public const string Wanted = "campaign_wanted_replicas";

    /// <summary>Between two looks at a pod's metrics, as often as the autoscaler looks.</summary>
    private const string ScrapeInterval = "15s";

    public ServiceScaling(
        string name, ServiceWorkloadArgs args, ServiceNamespace home, ServicePods pods, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:ServiceScaling", name, options)
    {
        var (service, bounds) = (args.Service, args.Settings.ServiceReplicas);
        var metadata = new ObjectMetaArgs { Name = service.Name, Namespace = home.Name, Labels = home.Labels };
        var selector = new Dictionary<string, string> { ["app.kubernetes.io/name"] = service.Name };
        var scraping = new CustomObject($"{name}-metrics", new CustomObjectArgs("monitoring.googleapis.com/v1", "PodMonitoring")
        {
            Metadata = metadata,
            Spec =
            {
                ["selector"] = new Dictionary<string, object> { ["matchLabels"] = selector },
                ["endpoints"] = new object[]
                {
                    new Dictionary<string, object> { ["port"] = Ports.Name, ["path"] = "/metrics", ["interval"] = ScrapeInterval },
                },
                // The autoscaler finds a pod's value by the pod's name.
                ["targetLabels"] = new Dictionary<string, object> { ["metadata"] = new List<string> { "pod", "container" } },
            },
        }, new CustomResourceOptions { Parent = this });
        _ = new HorizontalPodAutoscaler($"{name}-autoscaler", new HorizontalPodAutoscalerArgs
        {
            Metadata = metadata,
            Spec = new HorizontalPodAutoscalerSpecArgs
            {
                ScaleTargetRef = new CrossVersionObjectReferenceArgs { ApiVersion = "apps/v1", Kind = "Deployment", Name = pods.Name },
                MinReplicas = bounds.Clamp(service.Scaling.Min),
                MaxReplicas = bounds.Clamp(service.Scaling.Max),
                Metrics = [.. Metrics(args)],
                Behavior = Behaviour(),
            },
        }, new CustomResourceOptions { Parent = this, DependsOn = { scraping } });
        _ = new PodDisruptionBudget($"{name}-budget", new PodDisruptionBudgetArgs
        {
            Metadata = metadata,
            Spec = new PodDisruptionBudgetSpecArgs
            {
                MaxUnavailable = 1,
                Selector = new LabelSelectorArgs { MatchLabels = selector },
                // A pod that is not ready serves nobody: it may go.
                UnhealthyPodEvictionPolicy = "AlwaysAllow",
            },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    private static IEnumerable<MetricSpecArgs> Metrics(ServiceWorkloadArgs args)
    {
        var scaling = args.Service.Scaling;
        yield return new MetricSpecArgs
        {
            // Of the service alone: what mounts its buckets beside it has a load of its own.
            Type = "ContainerResource",
            ContainerResource = new ContainerResourceMetricSourceArgs
            {
                Name = "cpu",
                Container = args.Service.Name,
                Target = new MetricTargetArgs { Type = "Utilization", AverageUtilization = (int)Math.Round(100 * scaling.Cpu) },
            },
        };
        yield return new MetricSpecArgs
        {
            Type = "Pods",
            Pods = new PodsMetricSourceArgs
            {
                Metric = new MetricIdentifierArgs { Name = Gauge(InFlight) },
                Target = Average(scaling.ConcurrencyPerPod),
            },
        };
        // Nobody opens a mail and asks a service that has no route.
        if (args.Service.Routes.Count > 0)
        {
            yield return new MetricSpecArgs
            {
                Type = "External",
                External = new ExternalMetricSourceArgs
                {
                    Metric = new MetricIdentifierArgs { Name = Gauge(Wanted), Selector = new LabelSelectorArgs { MatchLabels = OneOf(args.Service.Name) } },
                    // One wanted pod for each pod: as many as are wanted.
                    Target = Average(1),
                },
            };
        }
    }

    /// <summary>Every pod of the exporter says the same: the greatest is taken, where the autoscaler would add them up.</summary>
    private static Dictionary<string, string> OneOf(string service) => new() { ["metric.labels.service"] = service, ["reducer"] = "REDUCE_MAX" };

    /// <summary>A gauge of managed Prometheus as the adapter takes its name: with bars for the slashes.</summary>
    private static string Gauge(string name) => $"prometheus.googleapis.com|{name}|gauge";

    private static MetricTargetArgs Average(int value) =>
        new() { Type = "AverageValue", AverageValue = value.ToString(CultureInfo.InvariantCulture) };

    private static HorizontalPodAutoscalerBehaviorArgs Behaviour() => new()
    {
        // Up at once: double, or four more, whichever is more, every fifteen seconds.
        ScaleUp = new HPAScalingRulesArgs
        {
            StabilizationWindowSeconds = 0,
            SelectPolicy = "Max",
            Policies =
            {
                new HPAScalingPolicyArgs { Type = "Percent", Value = BurstStep.Percent, PeriodSeconds = BurstStep.Seconds },
                new HPAScalingPolicyArgs { Type = "Pods", Value = BurstStep.Pods, PeriodSeconds = BurstStep.Seconds },
            },
        },
        // Down by a tenth a minute, after five minutes of quiet.
        ScaleDown = new HPAScalingRulesArgs
        {
            StabilizationWindowSeconds = 300,
            Policies = { new HPAScalingPolicyArgs { Type = "Percent", Value = 10, PeriodSeconds = 60 } },
        },
    };
}
