namespace Platform.Manifest;

/// <summary>Between which numbers of pods a service scales, and on what.</summary>
public sealed record Scaling
{
    public required int Min { get; init; }

    public required int Max { get; init; }

    /// <summary>Requests in flight per pod that the autoscaler aims at.</summary>
    public required int ConcurrencyPerPod { get; init; }

    /// <summary>The use of the requested CPU that the autoscaler aims at, 0 to 1.</summary>
    public required double Cpu { get; init; }
}
