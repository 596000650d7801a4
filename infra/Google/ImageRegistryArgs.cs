using Platform.Infra.Google.Foundation;

namespace Platform.Infra.Google;

/// <summary>What <see cref="ImageRegistry"/> is made from.</summary>
internal sealed record ImageRegistryArgs
{
    public required Settings Settings { get; init; }

    public required PlatformKeys Keys { get; init; }
}
