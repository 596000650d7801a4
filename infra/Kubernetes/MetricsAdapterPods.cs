using Platform.Infra.Google;
using Platform.Manifest;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Policy.V1;
using Pulumi.Kubernetes.Types.Inputs.Apps.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Policy.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>The adapter's pods and their address.</summary>
internal sealed class MetricsAdapterPods : ComponentResource
{
    /// <summary>What it listens on. Below 1024 it would have to be root.</summary>
    public const int Port = 4443;

    /// <summary>As in Google's manifest of September 2026. It must know managed Prometheus and take a reducer for external metrics.</summary>
    private const string Image = "gcr.io/gke-release/custom-metrics-stackdriver-adapter:v0.16.11-gke.0";

    private const int User = 65_532;

    private static readonly Resources Given = new(Cpu: 0.25, Memory: 400L << 20);

    public MetricsAdapterPods(
        string name, MetricsAdapterArgs args, ClosedNamespace home, Resource[] after, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:MetricsAdapterPods", name, options)
    {
        var selector = new Dictionary<string, string> { ["k8s-app"] = MetricsAdapter.ObjectName };
        var labels = home.Labels.AddRange(selector);
        var metadata = new ObjectMetaArgs { Name = MetricsAdapter.ObjectName, Namespace = home.Name, Labels = labels };
        _ = new Pulumi.Kubernetes.Apps.V1.Deployment($"{name}-deployment", new DeploymentArgs
        {
            Metadata = metadata,
            Spec = new DeploymentSpecArgs
            {
                // They answer alike; without any the autoscalers go by processor time alone.
                Replicas = Math.Min(2, args.Settings.ServiceReplicas.Least),
                Selector = new LabelSelectorArgs { MatchLabels = selector },
                Template = new PodTemplateSpecArgs { Metadata = new ObjectMetaArgs { Labels = labels }, Spec = Pod(args, selector) },
            },
        }, new CustomResourceOptions { Parent = this, DependsOn = after });
        Service = new Service($"{name}-service", new ServiceArgs
        {
            Metadata = metadata,
            Spec = new ServiceSpecArgs
            {
                Type = "ClusterIP",
                Selector = selector,
                Ports = { new ServicePortArgs { Name = "https", Port = 443, TargetPort = "https" } },
            },
        }, new CustomResourceOptions { Parent = this });
        _ = new PodDisruptionBudget($"{name}-budget", new PodDisruptionBudgetArgs
        {
            Metadata = metadata,
            Spec = new PodDisruptionBudgetSpecArgs
            {
                MaxUnavailable = 1, Selector = new LabelSelectorArgs { MatchLabels = selector }, UnhealthyPodEvictionPolicy = "AlwaysAllow",
            },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    /// <summary>The address that the APIs lead to.</summary>
    public Service Service { get; }

    private static PodSpecArgs Pod(MetricsAdapterArgs args, Dictionary<string, string> selector) => new()
    {
        ServiceAccountName = MetricsAdapter.ObjectName,
        // It asks Kubernetes which pods there are.
        AutomountServiceAccountToken = true,
        EnableServiceLinks = false,
        // The cluster's own classes are for its own namespaces.
        PriorityClassName = args.Priorities.Serving,
        NodeSelector = { [NodePools.Label] = NodePools.Serving },
        SecurityContext = RestrictedPods.Pod(User),
        TopologySpreadConstraints =
        {
            new TopologySpreadConstraintArgs
            {
                TopologyKey = "topology.kubernetes.io/zone", MaxSkew = 1, WhenUnsatisfiable = "ScheduleAnyway",
                LabelSelector = new LabelSelectorArgs { MatchLabels = selector },
            },
        },
        Containers = { Container() },
        Volumes = { new VolumeArgs { Name = "temporary", EmptyDir = new EmptyDirVolumeSourceArgs { SizeLimit = "64Mi" } } },
    };

    private static ContainerArgs Container() => new()
    {
        Name = "adapter",
        Image = Image,
        ImagePullPolicy = "IfNotPresent",
        Command = { "/adapter" },
        Args =
        {
            "--use-new-resource-model=true", "--fallback-for-container-metrics=true", $"--secure-port={Port}",
            // It makes itself a certificate at the start, and its own folders cannot be written.
            "--cert-dir=/tmp/certificates",
        },
        Ports = { new ContainerPortArgs { Name = "https", ContainerPortValue = Port } },
        Resources = RestrictedPods.Resources(Given, disk: "128Mi"),
        SecurityContext = RestrictedPods.Container(),
        ReadinessProbe = Probe("/readyz", period: 10),
        LivenessProbe = Probe("/livez", period: 20),
        VolumeMounts = { new VolumeMountArgs { Name = "temporary", MountPath = "/tmp" } },
    };

    private static ProbeArgs Probe(string path, int period) => new()
    {
        HttpGet = new HTTPGetActionArgs { Path = path, Port = "https", Scheme = "HTTPS" },
        InitialDelaySeconds = 5,
        PeriodSeconds = period,
        TimeoutSeconds = 3,
        FailureThreshold = 4,
    };
}
