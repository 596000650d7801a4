namespace Platform.Manifest;

/// <summary>What a new version of a model must reach before it may serve.</summary>
public sealed record Gate
{
    /// <summary>The metric that decides, such as <c>mrr@20</c>; higher is better.</summary>
    public required string Metric { get; init; }

    /// <summary>What it is held against: the serving version.</summary>
    public required string Against { get; init; }

    /// <summary>The part of the champion's value that may be lost, 0 to 1.</summary>
    public required double MayLose { get; init; }
}
