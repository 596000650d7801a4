namespace Platform.Infra.Amazon.Edge;

/// <summary>What <see cref="EdgePolicies"/> is made from.</summary>
internal sealed record EdgePoliciesArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The times that answers are kept for.</summary>
    public required IEnumerable<TimeSpan> CacheTimes { get; init; }
}
