using Platform.Infra.Amazon.Alarms;
using Pulumi;

namespace Platform.Infra.Amazon.Edge;

/// <summary>What <see cref="ShopEdge"/> is made from.</summary>
internal sealed record ShopEdgeArgs
{
    public required Settings Settings { get; init; }

    public required IReadOnlyList<EdgeRoute> Routes { get; init; }

    /// <summary>By what the gateway knows the edge.</summary>
    public required Output<string> Secret { get; init; }

    public required StaticAnswers Answers { get; init; }

    /// <summary>The alarms of the region where CloudFront counts.</summary>
    public required SiteAlarms Alarms { get; init; }

    public required Input<string> Certificate { get; init; }

    public required Input<string> Firewall { get; init; }

    /// <summary>The ARN of the bucket in which it is noted what was answered.</summary>
    public required Input<string> Logs { get; init; }
}
