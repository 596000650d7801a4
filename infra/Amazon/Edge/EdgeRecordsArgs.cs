using Pulumi.Aws.CloudFront;

namespace Platform.Infra.Amazon.Edge;

/// <summary>What <see cref="EdgeRecords"/> is made from.</summary>
internal sealed record EdgeRecordsArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The name.</summary>
    public required string Host { get; init; }

    /// <summary>Where it leads.</summary>
    public required Distribution Distribution { get; init; }
}
