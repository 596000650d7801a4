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

    /// <summary>A key that opens for events only; letters and digits.</summary>
    public required Input<string> CurrentEventsKey { get; init; }

    /// <summary>Another one.</summary>
    public required Input<string> PreviousEventsKey { get; init; }
}
