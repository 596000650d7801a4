using Pulumi.Kubernetes.Types.Outputs.Meta.V1;
using Pulumi.Serialization;

namespace Pulumi.Kubernetes.ApiExtensions;

/// <summary>An object of a kind that Kubernetes itself does not have, such as a Gateway.</summary>
public class CustomResource : KubernetesResource
{
    /// <summary>Registers an object.</summary>
    /// <param name="name">Its name in the stack.</param>
    /// <param name="args">What it is made from. They say which kind it is of.</param>
    /// <param name="options">Its options.</param>
    public CustomResource(string name, CustomResourceArgs args, CustomResourceOptions? options = null)
        : base(args.Type, name, args, options ?? new CustomResourceOptions())
    {
    }

    /// <summary>The version of the API.</summary>
    [Output("apiVersion")]
    public Output<string> ApiVersion { get; private set; } = null!;

    /// <summary>The kind.</summary>
    [Output("kind")]
    public Output<string> Kind { get; private set; } = null!;

    /// <summary>The metadata.</summary>
    [Output("metadata")]
    public Output<ObjectMeta> Metadata { get; private set; } = null!;
}
