namespace Platform.Infra.Google.Foundation;

/// <summary>What <see cref="PlatformKeys"/> is made from.</summary>
internal sealed record PlatformKeysArgs
{
    public required Settings Settings { get; init; }
}
