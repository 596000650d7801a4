using Pulumi;

namespace Platform.Infra.Google;

/// <summary>What <see cref="PrivateGoogleAccess"/> is made from.</summary>
internal sealed record PrivateGoogleAccessArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The network's id.</summary>
    public required Input<string> Network { get; init; }
}
