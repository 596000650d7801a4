using Pulumi;

namespace Platform.Infra.Kubernetes;

/// <summary>A bucket as a sub-folder of a service's data folder.</summary>
/// <param name="Folder">The sub-folder's name, such as <c>models</c>.</param>
/// <param name="Bucket">The bucket's name.</param>
/// <param name="IsReadOnly">Whether the service only reads there.</param>
internal sealed record FolderMount(string Folder, Input<string> Bucket, bool IsReadOnly);
