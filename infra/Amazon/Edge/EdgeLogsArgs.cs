using Pulumi;

namespace Platform.Infra.Amazon.Edge;

/// <summary>What <see cref="EdgeLogs"/> is made from.</summary>
internal sealed record EdgeLogsArgs
{
    /// <summary>The distribution's ARN.</summary>
    public required Input<string> Distribution { get; init; }

    /// <summary>The ARN of the bucket that they go to.</summary>
    public required Input<string> Bucket { get; init; }
}
