using Platform.Infra.Google;

namespace Platform.Infra.Kubernetes;

/// <summary>What <see cref="MetricsAdapter"/> and its parts are made from.</summary>
internal sealed record MetricsAdapterArgs
{
    public required Settings Settings { get; init; }

    /// <summary>Who it is at Google.</summary>
    public required MetricsIdentity Identity { get; init; }

    /// <summary>The classes of priority; its pods bear that of pods that answer.</summary>
    public required PodPriorities Priorities { get; init; }
}
