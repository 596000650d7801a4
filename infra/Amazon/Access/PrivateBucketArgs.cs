namespace Platform.Infra.Amazon.Access;

/// <summary>What <see cref="PrivateBucket"/> is made from.</summary>
internal sealed record PrivateBucketArgs
{
    public required Settings Settings { get; init; }

    /// <summary>Whether what is overwritten or deleted can be had back for a while.</summary>
    public bool IsVersioned { get; init; } = true;

    /// <summary>For how many days a version that is no more the current one is kept.</summary>
    public int VersionDays { get; init; } = 30;

    /// <summary>For how many days an object is kept; null for as long as nobody deletes it.</summary>
    public int? Days { get; init; }
}
