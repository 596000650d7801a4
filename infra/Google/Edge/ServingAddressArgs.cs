using Pulumi;

namespace Platform.Infra.Google.Edge;

/// <summary>What <see cref="ServingAddress"/> is made from.</summary>
internal sealed record ServingAddressArgs
{
    public required Settings Settings { get; init; }

    /// <summary>What the edge sends with each request, so that it is known.</summary>
    public required Input<string> CurrentSecret { get; init; }

    /// <summary>What it sent before, and is still taken while the new one spreads.</summary>
    public required Input<string> PreviousSecret { get; init; }
}
