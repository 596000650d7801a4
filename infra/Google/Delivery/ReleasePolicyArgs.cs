using Platform.Infra.Google.Foundation;

namespace Platform.Infra.Google.Delivery;

/// <summary>What <see cref="ReleasePolicy"/> is made from.</summary>
internal sealed record ReleasePolicyArgs
{
    public required Settings Settings { get; init; }

    /// <summary>Where the key hangs that releases are signed with.</summary>
    public required PlatformKeys Keys { get; init; }
}
