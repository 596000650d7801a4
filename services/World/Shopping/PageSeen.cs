namespace Platform.World.Shopping;

/// <summary>What the shop answered to a step: what the shopper now sees, or does not.</summary>
public sealed record PageSeen
{
    /// <summary>Before the first step, and after one that shows no page.</summary>
    public static PageSeen Nothing { get; } = new();

    /// <summary>The blocks from top to bottom.</summary>
    public IReadOnlyList<BlockSeen> Blocks { get; init; } = [];

    /// <summary>The page did not come, or said that something is wrong.</summary>
    public bool HasFailed { get; init; }

    /// <summary>From the click to the page.</summary>
    public TimeSpan Took { get; init; }

    /// <summary>How many products the whole list has; null where the shop does not say.</summary>
    public int? TotalSize { get; init; }
}
