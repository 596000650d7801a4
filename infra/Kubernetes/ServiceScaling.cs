using Pulumi;
using Pulumi.Kubernetes.Autoscaling.V2;
using Pulumi.Kubernetes.Policy.V1;
using Pulumi.Kubernetes.Types.Inputs.Autoscaling.V2;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Policy.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>How many pods a service has: quickly more when a campaign mail is opened, slowly fewer, and never all of them gone for an upgrade.</summary>
internal sealed class ServiceScaling : ComponentResource
{
    public ServiceScaling(
        string name, ServiceWorkloadArgs args, ServiceNamespace home, ServicePods pods, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:ServiceScaling", name, options)
    {
        var (service, bounds) = (args.Service, args.Settings.ServiceReplicas);
        var metadata = new ObjectMetaArgs { Name = service.Name, Namespace = home.Name, Labels = home.Labels };
        _ = new HorizontalPodAutoscaler($"{name}-autoscaler", new HorizontalPodAutoscalerArgs
        {
            Metadata = metadata,
            Spec = new HorizontalPodAutoscalerSpecArgs
            {
                ScaleTargetRef = new CrossVersionObjectReferenceArgs { ApiVersion = "apps/v1", Kind = "Deployment", Name = pods.Name },
                MinReplicas = bounds.Clamp(service.Scaling.Min),
                MaxReplicas = bounds.Clamp(service.Scaling.Max),
                Metrics = { Cpu(service.Scaling.Cpu) },
                Behavior = Behaviour(),
            },
        }, new CustomResourceOptions { Parent = this });
        _ = new PodDisruptionBudget($"{name}-budget", new PodDisruptionBudgetArgs
        {
            Metadata = metadata,
            Spec = new PodDisruptionBudgetSpecArgs
            {
                MaxUnavailable = 1,
                Selector = new LabelSelectorArgs { MatchLabels = { ["app.kubernetes.io/name"] = service.Name } },
                // A pod that is not ready serves nobody: it may go.
                UnhealthyPodEvictionPolicy = "AlwaysAllow",
            },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    private static MetricSpecArgs Cpu(double part) => new()
    {
        Type = "Resource",
        Resource = new ResourceMetricSourceArgs
        {
            Name = "cpu",
            Target = new MetricTargetArgs { Type = "Utilization", AverageUtilization = (int)Math.Round(100 * part) },
        },
    };

    private static HorizontalPodAutoscalerBehaviorArgs Behaviour() => new()
    {
        // Up at once: double, or four more, whichever is more, every fifteen seconds.
        ScaleUp = new HPAScalingRulesArgs
        {
            StabilizationWindowSeconds = 0,
            SelectPolicy = "Max",
            Policies =
            {
                new HPAScalingPolicyArgs { Type = "Percent", Value = 100, PeriodSeconds = 15 },
                new HPAScalingPolicyArgs { Type = "Pods", Value = 4, PeriodSeconds = 15 },
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
