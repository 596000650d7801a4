using Pulumi;

namespace Platform.Infra.Google;

/// <summary>What <see cref="PrivateServices"/> is made from.</summary>
internal sealed record PrivateServicesArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The network's id.</summary>
    public required Input<string> Network { get; init; }
}
