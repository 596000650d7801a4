using Platform.Infra.Google.Foundation;
using Pulumi;

namespace Platform.Infra.Google.Data;

/// <summary>The way of the data: events come in by a topic and lie in buckets and tables; sessions are in Redis; figures are views.</summary>
internal sealed class DataPlatform : ComponentResource
{
    public DataPlatform(string name, DataPlatformArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:DataPlatform", name, options)
    {
        var (settings, keys) = (args.Settings, args.Keys);
        var inHere = new ComponentResourceOptions { Parent = this };
        Buckets = new Buckets(name, new() { Settings = settings, Key = keys.Of(KeyPurpose.Storage) }, inHere);
        Events = new EventTopic("events", new() { Settings = settings, Key = keys.Of(KeyPurpose.Messages) }, inHere);
        Datasets = new Datasets("analytics", new() { Settings = settings, Key = keys.Of(KeyPurpose.Analytics) }, inHere);
        _ = new EventDeliveries("events-delivery", new()
        {
            Settings = settings, Topic = Events, Buckets = Buckets, Datasets = Datasets, PubSubAgent = args.Agents.Of(ServiceAgent.PubSub),
        }, inHere);
        _ = new KpiViews("kpis", new() { Settings = settings, Datasets = Datasets }, inHere);
        Readers = new KpiReaders("kpi-readers", new() { Settings = settings, Datasets = Datasets }, inHere);
        Sessions = new SessionStore("sessions", SessionStoreArgs.Of(settings, args.Network, keys), inHere);
        RegisterOutputs();
    }

    public Buckets Buckets { get; }

    public EventTopic Events { get; }

    public Datasets Datasets { get; }

    /// <summary>Who looks at the shop's figures, and how.</summary>
    public KpiReaders Readers { get; }

    public SessionStore Sessions { get; }
}
