using Pulumi;
using Pulumi.Kubernetes.ApiRegistration.V1;
using Pulumi.Kubernetes.Types.Inputs.ApiRegistration.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>The APIs of Kubernetes that the adapter answers: metrics of pods, and metrics of anything else.</summary>
internal sealed class MetricsAdapterApis : ComponentResource
{
    private readonly string _name;
    private readonly MetricsAdapterPods _pods;

    public MetricsAdapterApis(string name, MetricsAdapterPods pods, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:MetricsAdapterApis", name, options)
    {
        (_name, _pods) = (name, pods);
        Register("custom", "custom.metrics.k8s.io", "v1beta1", priority: 100);
        Register("custom-next", "custom.metrics.k8s.io", "v1beta2", priority: 200);
        Register("external", "external.metrics.k8s.io", "v1beta1", priority: 100);
        RegisterOutputs();
    }

    private void Register(string part, string group, string version, int priority) => _ = new APIService($"{_name}-{part}-api", new APIServiceArgs
    {
        Metadata = new ObjectMetaArgs { Name = $"{version}.{group}" },
        Spec = new APIServiceSpecArgs
        {
            Group = group,
            Version = version,
            GroupPriorityMinimum = 100,
            VersionPriority = priority,
            // It signs its certificate itself; only the control plane reaches it, and only to it the control plane goes.
            InsecureSkipTLSVerify = true,
            Service = new ServiceReferenceArgs
            {
                Name = _pods.Service.Metadata.Apply(metadata => metadata.Name),
                Namespace = _pods.Service.Metadata.Apply(metadata => metadata.Namespace!),
                Port = 443,
            },
        },
    }, new CustomResourceOptions { Parent = this, DependsOn = { _pods } });
}
