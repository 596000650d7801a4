using Pulumi;

namespace Platform.Infra.Google.Data;

/// <summary>What <see cref="Buckets"/> are made from.</summary>
internal sealed record BucketsArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The id of the key that they are encrypted with; Cloud Storage may use it.</summary>
    public required Input<string> Key { get; init; }
}
