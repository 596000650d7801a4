using Platform.Infra.Google.Foundation;

namespace Platform.Infra.Google.Data;

/// <summary>What <see cref="DataPlatform"/> is made from.</summary>
internal sealed record DataPlatformArgs
{
    public required Settings Settings { get; init; }

    public required PlatformKeys Keys { get; init; }

    public required ServiceAgents Agents { get; init; }

    /// <summary>Where the store of sessions has its private address.</summary>
    public required PlatformNetwork Network { get; init; }
}
