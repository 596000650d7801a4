using Platform.Infra.Google;
using Platform.Infra.Google.Data;
using Pulumi;

namespace Platform.Infra.Tests.Google.Data;

/// <summary>All that holds data, made in a <see cref="Cloud"/>.</summary>
internal sealed class ShopData
{
    public const string PubSubAgent = "service-1@gcp-sa-pubsub.iam.gserviceaccount.com";

    public ShopData(Settings? given = null)
    {
        Settings = given ?? Examples.Settings;
        Google = GoogleCloud.Begin(Settings);
        Buckets = new Buckets("data", new() { Settings = Settings, Key = "storage-key" }, Google);
        Events = new EventTopic("events", new() { Settings = Settings, Key = "messages-key" }, Google);
        Datasets = new Datasets("analytics", new() { Settings = Settings, Key = "analytics-key" }, Google);
        Sessions = new SessionStore(
            "sessions",
            new() { Settings = Settings, Network = "network", RangeName = "services", Range = "10.29.0.0/20", Key = "sessions-key", SecretsKey = "secrets-key" },
            Google);
    }

    public Settings Settings { get; }

    public ComponentResourceOptions Google { get; }

    public Buckets Buckets { get; }

    public EventTopic Events { get; }

    public Datasets Datasets { get; }

    public SessionStore Sessions { get; }

    public void Deliver() => _ = new EventDeliveries(
        "delivery", new() { Settings = Settings, Topic = Events, Buckets = Buckets, Datasets = Datasets, PubSubAgent = PubSubAgent }, Google);

    /// <summary>Runs it, and what a test wants besides.</summary>
    public static async Task<Cloud> MadeAsync(Action<ShopData>? more = null, Settings? settings = null)
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() =>
        {
            var data = new ShopData(settings);
            more?.Invoke(data);
        });
        return cloud;
    }
}
