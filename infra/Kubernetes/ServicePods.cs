using System.Globalization;
using Platform.Infra.Google;
using Platform.Manifest;
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
    /// <summary>The user that images of .NET run as.</summary>
    private const int AppUser = 1654;

    /// <summary>A pod that was told to end goes on serving for so long, until nobody sends it requests any more.</summary>
    private const int DrainSeconds = 15;

    private const int GraceSeconds = 45;

    public ServicePods(
        string name, ServiceWorkloadArgs args, ServiceNamespace home, Resource[] after, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:ServicePods", name, options)
    {
        var selector = new Dictionary<string, string> { ["app.kubernetes.io/name"] = args.Service.Name };
        var deployment = new Pulumi.Kubernetes.Apps.V1.Deployment($"{name}-deployment", new DeploymentArgs
        {
            Metadata = Metadata(args, home),
            Spec = new DeploymentSpecArgs
            {
                Selector = new LabelSelectorArgs { MatchLabels = selector },
                Strategy = new DeploymentStrategyArgs
                {
                    Type = "RollingUpdate",
                    RollingUpdate = new RollingUpdateDeploymentArgs { MaxSurge = "25%", MaxUnavailable = 0 },
                },
                Template = new PodTemplateSpecArgs
                {
                    Metadata = new ObjectMetaArgs { Labels = home.Labels },
                    Spec = Pod(args, home, selector),
                },
            },
        }, new CustomResourceOptions { Parent = this, DependsOn = after });
        Name = deployment.Metadata.Apply(metadata => metadata.Name);
        _ = new Service($"{name}-service", new ServiceArgs
        {
            Metadata = new ObjectMetaArgs { Name = args.Service.Name, Namespace = home.Name, Labels = home.Labels },
            Spec = new ServiceSpecArgs
            {
                Type = "ClusterIP",
                Selector = selector,
                Ports = { new ServicePortArgs { Name = Ports.Name, Port = 80, TargetPort = Ports.Name, AppProtocol = "http" } },
            },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs(new Dictionary<string, object?> { ["deployment"] = Name });
    }

    /// <summary>The deployment's name.</summary>
    public Output<string> Name { get; }

    private static ObjectMetaArgs Metadata(ServiceWorkloadArgs args, ServiceNamespace home)
    {
        var metadata = new ObjectMetaArgs { Name = args.Service.Name, Namespace = home.Name, Labels = home.Labels };
        // Pods without an image never get ready, and nobody should wait for them.
        if (!args.Image.IsPublished)
            metadata.Annotations.Add("pulumi.com/skipAwait", "true");
        return metadata;
    }

    private static PodSpecArgs Pod(ServiceWorkloadArgs args, ServiceNamespace home, Dictionary<string, string> selector) => new()
    {
        ServiceAccountName = args.Service.Name,
        AutomountServiceAccountToken = false,
        NodeSelector = { [NodePools.Label] = NodePools.Serving },
        TerminationGracePeriodSeconds = GraceSeconds,
        SecurityContext = new PodSecurityContextArgs
        {
            RunAsNonRoot = true,
            RunAsUser = AppUser,
            RunAsGroup = AppUser,
            FsGroup = AppUser,
            SeccompProfile = new SeccompProfileArgs { Type = "RuntimeDefault" },
        },
        TopologySpreadConstraints = { Spread("topology.kubernetes.io/zone", selector), Spread("kubernetes.io/hostname", selector) },
        Containers = { Container(args) },
        Volumes =
        {
            new VolumeArgs { Name = "temporary", EmptyDir = new EmptyDirVolumeSourceArgs { SizeLimit = "256Mi" } },
            new VolumeArgs { Name = "data", EmptyDir = new EmptyDirVolumeSourceArgs { SizeLimit = "1Gi" } },
        },
    };

    private static ContainerArgs Container(ServiceWorkloadArgs args) => new()
    {
        Name = args.Service.Name,
        Image = args.Image.Reference,
        Args = { "serve", "--data", "/data", "--drain", $"{DrainSeconds}" },
        Ports = { new ContainerPortArgs { Name = Ports.Name, ContainerPortValue = Ports.Http } },
        Env =
        {
            new EnvVarArgs { Name = "ASPNETCORE_HTTP_PORTS", Value = $"{Ports.Http}" },
            // Behind the load balancer, so that limits count shoppers and not balancers.
            new EnvVarArgs { Name = "ASPNETCORE_FORWARDEDHEADERS_ENABLED", Value = "true" },
        },
        Resources = Resources(args.Service.Resources),
        SecurityContext = new SecurityContextArgs
        {
            AllowPrivilegeEscalation = false,
            ReadOnlyRootFilesystem = true,
            Capabilities = new CapabilitiesArgs { Drop = { "ALL" } },
        },
        // Models are loaded and warmed before a pod counts as started: minutes, at the most.
        StartupProbe = Probe("/health/ready", period: 2, failures: 150),
        ReadinessProbe = Probe("/health/ready", period: 5, failures: 2),
        LivenessProbe = Probe("/health/live", period: 10, failures: 6),
        // Endpoints hear of the end a little later than the pod does.
        Lifecycle = new LifecycleArgs { PreStop = new LifecycleHandlerArgs { Sleep = new SleepActionArgs { Seconds = 5 } } },
        VolumeMounts =
        {
            new VolumeMountArgs { Name = "temporary", MountPath = "/tmp" },
            new VolumeMountArgs { Name = "data", MountPath = "/data" },
        },
    };

    /// <summary>Memory is what was asked for and no more; processor time may go to twice that while others leave it.</summary>
    private static ResourceRequirementsArgs Resources(Resources resources)
    {
        var memory = $"{resources.Memory >> 20}Mi";
        return new ResourceRequirementsArgs
        {
            Requests = { ["cpu"] = Cores(resources.Cpu), ["memory"] = memory },
            Limits = { ["cpu"] = Cores(2 * resources.Cpu), ["memory"] = memory },
        };
    }

    private static string Cores(double cores) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(1000 * cores)}m");

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
    };
}
