using Platform.Manifest;

namespace Platform.Infra.Google;

/// <summary>What <see cref="ServiceIdentity"/> is made from.</summary>
internal sealed record ServiceIdentityArgs
{
    public required Settings Settings { get; init; }

    public required ServiceManifest Service { get; init; }
}
