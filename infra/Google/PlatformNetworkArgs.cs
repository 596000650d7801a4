namespace Platform.Infra.Google;

/// <summary>What <see cref="PlatformNetwork"/> is made from.</summary>
internal sealed record PlatformNetworkArgs
{
    public required Settings Settings { get; init; }
}
