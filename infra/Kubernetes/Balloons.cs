using Platform.Infra.Google;
using Platform.Infra.Google.Data;
using Platform.Manifest;
using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Apps.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>
/// Pods that do nothing but keep room on the serving nodes: for each service as many, and as large, as its first step when
/// a burst comes. Pods that answer take their place at once, while a node for the balloons is still being made.
/// </summary>
internal sealed class Balloons : ComponentResource
{
    /// <summary>What every node of GKE runs beside each pod, and so has already.</summary>
    private const string Image = "gke.gcr.io/pause:3.8@sha256:880e63f94b145e46f1b1082bb71b85e21f16b99b180b9996407d61240ceb9830";

    /// <summary>Nobody's number.</summary>
    private const int User = 65_534;

    public Balloons(string name, BalloonsArgs args, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:Balloons", name, options)
    {
        var home = new ClosedNamespace(name, new() { Parent = this });
        foreach (var service in args.Services)
        {
            // A service that cannot grow needs no room for it.
            if (BurstStep.Of(service.Scaling, args.Settings.ServiceReplicas) is > 0 and var step)
                Inflate($"{name}-{service.Name}", service, step, home, args);
        }

        RegisterOutputs();
    }

    private void Inflate(string name, ServiceManifest service, int balloons, ClosedNamespace home, BalloonsArgs args)
    {
        var labels = home.Labels.SetItem("app.kubernetes.io/name", service.Name);
        _ = new Pulumi.Kubernetes.Apps.V1.Deployment(name, new DeploymentArgs
        {
            Metadata = new ObjectMetaArgs
            {
                Name = service.Name, Namespace = home.Name, Labels = labels,
                // Balloons that have just made room are no failure.
                Annotations = { ["pulumi.com/skipAwait"] = "true" },
            },
            Spec = new DeploymentSpecArgs
            {
                Replicas = balloons,
                Selector = new LabelSelectorArgs { MatchLabels = { ["app.kubernetes.io/name"] = service.Name } },
                Template = new PodTemplateSpecArgs
                {
                    Metadata = new ObjectMetaArgs { Labels = labels },
                    Spec = new PodSpecArgs
                    {
                        AutomountServiceAccountToken = false,
                        EnableServiceLinks = false,
                        PriorityClassName = args.Priorities.Balloon,
                        NodeSelector = { [NodePools.Label] = NodePools.Serving },
                        // Nothing to finish: the room is wanted now.
                        TerminationGracePeriodSeconds = 0,
                        SecurityContext = RestrictedPods.Pod(User),
                        Containers = { Container(service) },
                    },
                },
            },
        }, new CustomResourceOptions { Parent = this, DependsOn = { args.Priorities } });
    }

    /// <summary>All of a pod, with what mounts its buckets: in the place of a balloon that is smaller it would not fit.</summary>
    private static (string Cpu, string Memory) SizeOf(ServiceManifest service)
    {
        var (own, sidecar) = (service.Resources, DataGrants.HasMounts(service) ? ServiceFiles.Sidecar : new Resources(Cpu: 0, Memory: 0));
        return (RestrictedPods.Cores(own.Cpu + sidecar.Cpu), RestrictedPods.Memory(own.Memory + sidecar.Memory));
    }

    private static ContainerArgs Container(ServiceManifest service)
    {
        var (cpu, memory) = SizeOf(service);
        return new ContainerArgs
        {
            Name = "balloon",
            Image = Image,
            ImagePullPolicy = "IfNotPresent",
            SecurityContext = RestrictedPods.Container(),
            Resources = new ResourceRequirementsArgs
            {
                Requests = { ["cpu"] = cpu, ["memory"] = memory },
                Limits = { ["cpu"] = cpu, ["memory"] = memory },
            },
        };
    }
}
