using Pulumi;

namespace Platform.Infra.Amazon.Edge;

/// <summary>What <see cref="EdgeFirewall"/> is made from.</summary>
internal sealed record EdgeFirewallArgs
{
    public required Settings Settings { get; init; }

    /// <summary>What it stands before.</summary>
    public required string Before { get; init; }

    /// <summary>What one address may ask a second, on average over five minutes; null for no bound.</summary>
    public required int? RequestsPerSecond { get; init; }

    /// <summary>The key that its log is encrypted with.</summary>
    public required Input<string> Key { get; init; }
}
