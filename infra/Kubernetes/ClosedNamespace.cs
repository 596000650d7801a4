using System.Collections.Immutable;
using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Networking.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Networking.V1;

namespace Platform.Infra.Kubernetes;

/// <summary>A namespace of the platform itself: restricted pods only, and nobody talks to anybody unless a policy says so.</summary>
internal sealed class ClosedNamespace : ComponentResource
{
    private readonly string _name;

    /// <param name="name">The name of the component and of the namespace.</param>
    /// <param name="options">Its options.</param>
    public ClosedNamespace(string name, ComponentResourceOptions? options = null)
        : base("platform:kubernetes:ClosedNamespace", name, options)
    {
        _name = name;
        Labels = ImmutableDictionary<string, string>.Empty
            .Add("app.kubernetes.io/name", name).Add("app.kubernetes.io/part-of", "platform").Add("platform/owner", Settings.PlatformTeam);
        Name = Restricted($"{name}-namespace", name, Labels, this).Metadata.Apply(metadata => metadata.Name);
        Policy("deny-all", new NetworkPolicySpecArgs { PodSelector = new LabelSelectorArgs(), PolicyTypes = { "Ingress", "Egress" } });
        RegisterOutputs(new Dictionary<string, object?> { ["name"] = Name });
    }

    /// <summary>The namespace's name.</summary>
    public Output<string> Name { get; }

    /// <summary>What everything in it is labelled with.</summary>
    public ImmutableDictionary<string, string> Labels { get; }

    /// <summary>A namespace that takes restricted pods only.</summary>
    /// <param name="resource">The name of the resource.</param>
    /// <param name="name">The namespace's own.</param>
    /// <param name="labels">Its labels, besides those that restrict it.</param>
    /// <param name="parent">The component that it is of.</param>
    public static Namespace Restricted(string resource, string name, ImmutableDictionary<string, string> labels, Resource parent) =>
        new(resource, new NamespaceArgs
        {
            Metadata = new ObjectMetaArgs
            {
                Name = name,
                Labels = labels
                    .Add("pod-security.kubernetes.io/enforce", "restricted")
                    .Add("pod-security.kubernetes.io/audit", "restricted")
                    .Add("pod-security.kubernetes.io/warn", "restricted"),
            },
        }, new CustomResourceOptions { Parent = parent });

    /// <summary>Adds a policy.</summary>
    /// <param name="policy">Its name.</param>
    /// <param name="spec">What it says.</param>
    public void Policy(string policy, NetworkPolicySpecArgs spec) => _ = new NetworkPolicy($"{_name}-{policy}", new NetworkPolicyArgs
    {
        Metadata = new ObjectMetaArgs { Name = policy, Namespace = Name, Labels = Labels },
        Spec = spec,
    }, new CustomResourceOptions { Parent = this });
}
