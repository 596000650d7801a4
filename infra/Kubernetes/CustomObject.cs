using Pulumi;

namespace Platform.Infra.Kubernetes;

/// <summary>An object of a kind that Kubernetes itself does not have, such as a Gateway.</summary>
internal sealed class CustomObject(string name, CustomObjectArgs args, CustomResourceOptions options)
    : Pulumi.Kubernetes.ApiExtensions.CustomResource(name, args, options);
