using Platform.Infra.Google;
using Platform.Manifest;

namespace Platform.Infra.Kubernetes;

/// <summary>What <see cref="ServiceWorkload"/> and its parts are made from.</summary>
internal sealed record ServiceWorkloadArgs
{
    public required Settings Settings { get; init; }

    public required ServiceManifest Service { get; init; }

    public required ServiceIdentity Identity { get; init; }

    public required ServiceImage Image { get; init; }
}
