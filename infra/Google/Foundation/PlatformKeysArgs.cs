namespace Platform.Infra.Google.Foundation;

/// <summary>What <see cref="PlatformKeys"/> is made from.</summary>
internal sealed record PlatformKeysArgs
{
    public required Settings Settings { get; init; }

    /// <summary>Who encrypts on our behalf.</summary>
    public required ServiceAgents Agents { get; init; }
}
