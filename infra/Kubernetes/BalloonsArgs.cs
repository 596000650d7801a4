using Platform.Manifest;

namespace Platform.Infra.Kubernetes;

/// <summary>What <see cref="Balloons"/> are made from.</summary>
internal sealed record BalloonsArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The services that room is kept for.</summary>
    public required IReadOnlyList<ServiceManifest> Services { get; init; }

    public required PodPriorities Priorities { get; init; }
}
