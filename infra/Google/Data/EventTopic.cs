using Pulumi;
using Pulumi.Gcp.PubSub;
using Pulumi.Gcp.PubSub.Inputs;

namespace Platform.Infra.Google.Data;

/// <summary>
/// Where Collector publishes what shoppers did: a topic that refuses what is no retail event, and beside it one for
/// what could not be delivered.
/// </summary>
internal sealed class EventTopic : ComponentResource
{
    private const string TopicName = "events";

    /// <summary>The longest that Pub/Sub keeps a message: time for somebody to look at what could not be delivered.</summary>
    private const string DeadLetterRetention = "2678400s";

    private readonly Topic _topic;
    private readonly Topic _deadLetters;

    public EventTopic(string name, EventTopicArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:EventTopic", name, options)
    {
        var settings = args.Settings;
        var kept = new CustomResourceOptions { Parent = this, Protect = settings.Protect };
        var schema = new Schema($"{name}-schema", new SchemaArgs
        {
            Name = "user-event", Type = "PROTOCOL_BUFFER", Definition = EmbeddedFiles.Read("event.proto"),
        }, kept);
        _topic = Make("topic", TopicName, new TopicSchemaSettingsArgs { Schema = schema.Id, Encoding = "JSON" });
        // What was refused elsewhere must not be refused here: no schema.
        _deadLetters = Make("dead-letters", $"{TopicName}-dead-letters", schema: null);
        var waiting = new Subscription($"{name}-dead-letters-waiting", new SubscriptionArgs
        {
            Name = $"{TopicName}-dead-letters",
            Topic = _deadLetters.Id,
            MessageRetentionDuration = DeadLetterRetention,
            ExpirationPolicy = new SubscriptionExpirationPolicyArgs { Ttl = "" },
            Labels = settings.Labels("data"),
        }, kept);
        (Name, Id, DeadLetterTopic, DeadLetterSubscription) = (_topic.Name, _topic.Id, _deadLetters.Id, waiting.Name);
        RegisterOutputs(new Dictionary<string, object?> { ["topic"] = Name, ["deadLetters"] = DeadLetterSubscription });

        Topic Make(string id, string topic, TopicSchemaSettingsArgs? schema) => new($"{name}-{id}", new TopicArgs
        {
            Name = topic,
            KmsKeyName = args.Key,
            MessageStoragePolicy = new TopicMessageStoragePolicyArgs
            {
                AllowedPersistenceRegions = { settings.Region }, EnforceInTransit = true,
            },
            SchemaSettings = schema is null ? (Input<TopicSchemaSettingsArgs>?)null : schema,
            Labels = settings.Labels("data"),
        }, kept);
    }

    /// <summary>The topic's name.</summary>
    public Output<string> Name { get; }

    /// <summary>The topic's full name.</summary>
    public Output<string> Id { get; }

    /// <summary>The full name of the topic for what could not be delivered.</summary>
    public Output<string> DeadLetterTopic { get; }

    /// <summary>The name of the subscription in which that waits for somebody.</summary>
    public Output<string> DeadLetterSubscription { get; }

    /// <summary>Lets an identity publish events.</summary>
    /// <param name="name">The name of the grant.</param>
    /// <param name="member">Whom, such as <c>serviceAccount:…</c>.</param>
    /// <param name="parent">The component that the grant is made for.</param>
    public TopicIAMMember LetPublish(string name, Input<string> member, Resource parent) => Let(name, _topic, member, parent);

    /// <summary>Lets an identity put aside what could not be delivered: Pub/Sub's own.</summary>
    /// <inheritdoc cref="LetPublish"/>
    public TopicIAMMember LetPutAside(string name, Input<string> member, Resource parent) => Let(name, _deadLetters, member, parent);

    private static TopicIAMMember Let(string name, Topic topic, Input<string> member, Resource parent) => new(name, new TopicIAMMemberArgs
    {
        Topic = topic.Name, Role = "roles/pubsub.publisher", Member = member,
    }, new CustomResourceOptions { Parent = parent });
}
