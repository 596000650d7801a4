using Pulumi;

namespace Platform.Infra.Google.Data;

/// <summary>What <see cref="EventTopic"/> is made from.</summary>
internal sealed record EventTopicArgs
{
    public required Settings Settings { get; init; }

    /// <summary>The id of the key that messages are encrypted with; Pub/Sub may use it.</summary>
    public required Input<string> Key { get; init; }
}
