using Platform.Infra.Google.Foundation;

namespace Platform.Infra.Google;

/// <summary>What <see cref="ServingCluster"/> is made from.</summary>
internal sealed record ServingClusterArgs
{
    public required Settings Settings { get; init; }

    public required PlatformKeys Keys { get; init; }

    public required PlatformNetwork Network { get; init; }

    public required ImageRegistry Images { get; init; }
}
