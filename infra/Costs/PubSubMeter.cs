using Platform.Infra.Policies;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Costs;

/// <summary>Messages by volume: once published, once delivered to each subscription. Dead letters are none, as long as all is well.</summary>
public sealed class PubSubMeter() : Meter(Topic, Subscription)
{
    private const string Topic = "gcp:pubsub/topic:Topic";
    private const string Subscription = "gcp:pubsub/subscription:Subscription";

    /// <summary>A smaller message is reckoned as one of this size.</summary>
    private const double LeastBytes = 1000;

    private const double BytesPerTebibyte = 1L << 40;

    public override IEnumerable<Usage> Read(RecordedResource resource, MeteredStack stack)
    {
        if (resource.Name.Contains("dead", StringComparison.Ordinal))
            return [];
        var volume = stack.Traffic.Events * Math.Max(stack.Traffic.EventBytes, LeastBytes) / BytesPerTebibyte;
        var thing = Place.In(resource);
        var item = resource.Type == Topic ? "gcp.pubsub.tib"
            : thing.At("cloudStorageConfig").IsThere ? "gcp.pubsub.storage-tib"
            : thing.At("bigqueryConfig").IsThere ? "gcp.pubsub.bigquery-tib"
            : "gcp.pubsub.tib";
        return [new Usage(item, "global", volume, volume)];
    }
}
