using System.Collections.Immutable;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>A service's namespace, in which only restricted pods may run, and the account that its pods bear; both are named as the service.</summary>
internal sealed class ServiceNamespace : ComponentResource
{
    public ServiceNamespace(string name, ServiceWorkloadArgs args, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:ServiceNamespace", name, options)
    {
        Labels = ImmutableDictionary<string, string>.Empty
            .Add("app.kubernetes.io/name", args.Service.Name)
            .Add("app.kubernetes.io/part-of", "platform")
            // A label ends with a letter or a digit.
            .Add("platform/owner", args.Service.Owner.TrimEnd('-', '.', '_'));
        // The gateway takes routes from namespaces that say that they have some.
        var labels = args.Service.Routes.Count > 0 ? Labels.Add(PlatformGateway.RoutesLabel, "true") : Labels;
        var home = ClosedNamespace.Restricted($"{name}-namespace", args.Service.Name, labels, this);
        Name = home.Metadata.Apply(metadata => metadata.Name);
        _ = new ServiceAccount($"{name}-kubernetes-account", new ServiceAccountArgs
        {
            Metadata = new ObjectMetaArgs
            {
                Name = args.Service.Name,
                Namespace = Name,
                Labels = Labels,
                Annotations = { ["iam.gke.io/gcp-service-account"] = args.Identity.Email },
            },
            AutomountServiceAccountToken = false,
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs(new Dictionary<string, object?> { ["name"] = Name });
    }

    /// <summary>The namespace's name.</summary>
    public Output<string> Name { get; }

    /// <summary>What everything of the service is labelled with; its pods are found by the first of them.</summary>
    public ImmutableDictionary<string, string> Labels { get; }
}
