using Pulumi;
using Pulumi.Kubernetes.ApiExtensions;

namespace Platform.Infra.Kubernetes;

/// <summary>
/// An object of a kind that Kubernetes itself does not have. No compiler knows its fields: the tests hold every one against
/// a schema of its kind.
/// </summary>
/// <param name="apiVersion">The version of the API: <c>gateway.networking.k8s.io/v1</c>.</param>
/// <param name="kind">The kind: <c>Gateway</c>.</param>
internal sealed class CustomObjectArgs(string apiVersion, string kind) : CustomResourceArgs(apiVersion, kind)
{
    [Input("spec")]
    private InputMap<object>? _spec;

    /// <summary>Its fields: texts, numbers, flags, lists, maps, and outputs of these.</summary>
    public InputMap<object> Spec
    {
        get => _spec ??= [];
        set => _spec = value;
    }
}
