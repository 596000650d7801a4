namespace Platform.Infra.Amazon.Access;

/// <summary>What <see cref="SiteKey"/> is made from.</summary>
internal sealed record SiteKeyArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The region that it lies in.</summary>
    public required string Region { get; init; }

    /// <summary>The services of AWS that put something into a topic under it.</summary>
    public required IReadOnlyList<string> Ringers { get; init; }
}
