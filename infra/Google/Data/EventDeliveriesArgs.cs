using Pulumi;

namespace Platform.Infra.Google.Data;

/// <summary>What <see cref="EventDeliveries"/> are made from.</summary>
internal sealed record EventDeliveriesArgs
{
    public required Settings Settings { get; init; }

    public required EventTopic Topic { get; init; }

    public required Buckets Buckets { get; init; }

    public required Datasets Datasets { get; init; }

    /// <summary>The address of Pub/Sub's own identity in the project: it is who delivers.</summary>
    public required Input<string> PubSubAgent { get; init; }
}
