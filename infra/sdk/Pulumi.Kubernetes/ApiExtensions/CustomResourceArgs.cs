using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Pulumi.Kubernetes.ApiExtensions;

/// <summary>What a custom resource is made from. A class for each kind derives from it and adds its <c>spec</c>.</summary>
public abstract class CustomResourceArgs : ResourceArgs
{
    /// <summary>Arguments of one kind.</summary>
    /// <param name="apiVersion">The version of the API: <c>gateway.networking.k8s.io/v1</c>.</param>
    /// <param name="kind">The kind: <c>Gateway</c>.</param>
    protected CustomResourceArgs(string apiVersion, string kind)
    {
        ApiVersion = apiVersion;
        Kind = kind;
        Type = $"kubernetes:{apiVersion}:{kind}";
    }

    /// <summary>The version of the API.</summary>
    [Input("apiVersion")]
    public Input<string> ApiVersion { get; }

    /// <summary>The kind.</summary>
    [Input("kind")]
    public Input<string> Kind { get; }

    /// <summary>The metadata.</summary>
    [Input("metadata")]
    public Input<ObjectMetaArgs>? Metadata { get; set; }

    internal string Type { get; }
}
