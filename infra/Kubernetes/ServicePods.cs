using Platform.Infra.Google;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Apps.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>
/// A service's pods and the address under which they are found: restricted, spread over zones, ready only when their
/// models are, and drained before they end. How many there are is the autoscaler's to say.
/// </summary>
internal sealed class ServicePods : ComponentResource
{
    /// <summary>A pod that was told to end goes on serving for so long, until nobody sends it requests any more.</summary>
    public const int DrainSeconds = 15;

    private const int GraceSeconds = 45;

    /// <summary>What a pod may write to the node's disk: its temporary files, and what lies in its data folder outside of buckets.</summary>
    private const string Disk = "2Gi";

    public ServicePods(
        string name, ServiceWorkloadArgs args, ServiceNamespace home, ServiceFiles files, Resource[] after,
        ComponentResourceOptions? options = null)
        : base("platform:kubernetes:ServicePods", name, options)
    {
        var selector = new Dictionary<string, string> { ["app.kubernetes.io/name"] = args.Service.Name };
        var deployment = new Pulumi.Kubernetes.Apps.V1.Deployment($"{name}-deployment", new DeploymentArgs
        {
            Metadata = Metadata(args, home),
            Spec = new DeploymentSpecArgs
            {
                Selector = new LabelSelectorArgs { MatchLabels = selector },
                RevisionHistoryLimit = 5,
                Strategy = new DeploymentStrategyArgs
                {
                    Type = "RollingUpdate",
                    RollingUpdate = new RollingUpdateDeploymentArgs { MaxSurge = "25%", MaxUnavailable = 0 },
                },
                Template = new PodTemplateSpecArgs
                {
                    Metadata = new ObjectMetaArgs { Labels = home.Labels, Annotations = files.Annotations },
                    Spec = Pod(args, files, selector),
                },
            },
        }, new CustomResourceOptions { Parent = this, DependsOn = after });
        Name = deployment.Metadata.Apply(metadata => metadata.Name);
        var service = new Service($"{name}-service", new ServiceArgs
        {
            Metadata = new ObjectMetaArgs { Name = args.Service.Name, Namespace = home.Name, Labels = home.Labels },
            Spec = new ServiceSpecArgs
            {
                Type = "ClusterIP",
                Selector = selector,
                Ports = { new ServicePortArgs { Name = Ports.Name, Port = Ports.Service, TargetPort = Ports.Name, AppProtocol = "http" } },
            },
        }, new CustomResourceOptions { Parent = this });
        Service = service.Metadata.Apply(metadata => metadata.Name);
        RegisterOutputs(new Dictionary<string, object?> { ["deployment"] = Name, ["service"] = Service });
    }

    /// <summary>The deployment's name.</summary>
    public Output<string> Name { get; }

    /// <summary>The name of the address.</summary>
    public Output<string> Service { get; }

    private static ObjectMetaArgs Metadata(ServiceWorkloadArgs args, ServiceNamespace home)
    {
        var metadata = new ObjectMetaArgs { Name = args.Service.Name, Namespace = home.Name, Labels = home.Labels };
        // Pods without an image never get ready, and nobody should wait for them.
        if (!args.Image.IsPublished)
            metadata.Annotations.Add("pulumi.com/skipAwait", "true");
        return metadata;
    }

    private static PodSpecArgs Pod(ServiceWorkloadArgs args, ServiceFiles files, Dictionary<string, string> selector) => new()
    {
        ServiceAccountName = args.Service.Name,
        AutomountServiceAccountToken = false,
        EnableServiceLinks = false,
        PriorityClassName = args.Priorities.Serving,
        NodeSelector = { [NodePools.Label] = NodePools.Serving },
        TerminationGracePeriodSeconds = GraceSeconds,
        SecurityContext = RestrictedPods.Pod(RestrictedPods.AppUser),
        TopologySpreadConstraints = { Spread("topology.kubernetes.io/zone", selector), Spread("kubernetes.io/hostname", selector) },
        Containers = { Container(args, files) },
        Volumes = [.. files.Volumes()],
    };

    private static ContainerArgs Container(ServiceWorkloadArgs args, ServiceFiles files) => new()
    {
        Name = args.Service.Name,
        Image = args.Image.Reference,
        ImagePullPolicy = "IfNotPresent",
        Args = { "serve", "--data", ServiceFiles.DataFolder, "--drain", $"{DrainSeconds}" },
        Ports = { new ContainerPortArgs { Name = Ports.Name, ContainerPortValue = Ports.Http } },
        Env =
        [
            new EnvVarArgs { Name = "ASPNETCORE_HTTP_PORTS", Value = $"{Ports.Http}" },
            // Behind the load balancer, so that limits count shoppers and not balancers.
            new EnvVarArgs { Name = "ASPNETCORE_FORWARDEDHEADERS_ENABLED", Value = "true" },
            .. files.Environment(),
        ],
        Resources = RestrictedPods.Resources(args.Service.Resources, Disk),
        SecurityContext = RestrictedPods.Container(),
        // Models are loaded and warmed before a pod counts as started: minutes, at the most.
        StartupProbe = Probe("/health/ready", period: 2, failures: 150),
        ReadinessProbe = Probe("/health/ready", period: 5, failures: 2),
        LivenessProbe = Probe("/health/live", period: 10, failures: 6),
        // Endpoints hear of the end a little later than the pod does.
        Lifecycle = new LifecycleArgs { PreStop = new LifecycleHandlerArgs { Sleep = new SleepActionArgs { Seconds = 5 } } },
        VolumeMounts = [.. files.Mounts()],
    };

    private static ProbeArgs Probe(string path, int period, int failures) => new()
    {
        HttpGet = new HTTPGetActionArgs { Path = path, Port = Ports.Name },
        PeriodSeconds = period,
        TimeoutSeconds = 2,
        FailureThreshold = failures,
    };

    private static TopologySpreadConstraintArgs Spread(string key, Dictionary<string, string> selector) => new()
    {
        TopologyKey = key,
        MaxSkew = 1,
        // A zone that is full must not keep a burst waiting.
        WhenUnsatisfiable = "ScheduleAnyway",
        LabelSelector = new LabelSelectorArgs { MatchLabels = selector },
        // Pods of an older version, which are about to go, do not count.
        MatchLabelKeys = { "pod-template-hash" },
    };
}
