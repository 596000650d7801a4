using Pulumi;

namespace Platform.Infra.Google.Edge;

/// <summary>What <see cref="EdgeWall"/> is made from.</summary>
internal sealed record EdgeWallArgs
{
    public required Settings Settings { get; init; }

    /// <summary>A secret that opens; letters and digits only, as it stands in an expression.</summary>
    public required Input<string> Current { get; init; }

    /// <summary>Another one that opens.</summary>
    public required Input<string> Previous { get; init; }

    /// <summary>A key that opens for events only; letters and digits.</summary>
    public required Input<string> CurrentEventsKey { get; init; }

    /// <summary>Another one.</summary>
    public required Input<string> PreviousEventsKey { get; init; }
}
