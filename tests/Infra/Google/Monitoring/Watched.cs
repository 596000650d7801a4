using Platform.Infra.Configuration;
using Platform.Infra.Google;
using Platform.Infra.Google.Monitoring;
using Platform.Manifest;

namespace Platform.Infra.Tests.Google.Monitoring;

/// <summary>A service with two models, watched.</summary>
internal static class Watched
{
    private const string Yaml = """
        name: example
        owner: ML.Examples
        routes: [/v1/example, /v1/more.json]
        models:
          - name: hourly
            train: { schedule: "15 * * * *", machine: n2-standard-2, timeout: 30m }
          - name: nightly
            train: { schedule: "0 3 * * *", machine: n2-standard-2, timeout: 2h }
            gate: { metric: mrr@20, against: champion, mayLose: 1% }
        scaling: { min: 1, max: 40, concurrencyPerPod: 16, cpu: 60% }
        capacity: { requestsPerSecondPerPod: 900 }
        resources: { cpu: 500m, memory: 1Gi }
        slo: { availability: 99.95%, latency: { p99: 50ms } }
        """;

    public static ServiceManifest Service { get; } = ServiceManifest.Parse(Yaml, "service.yaml");

    public static async Task<Cloud> ServiceAsync(ServiceManifest? service = null)
    {
        var cloud = new Cloud();
        await cloud.RunAsync(() => _ = new ServiceMonitoring(
            "example",
            new() { Settings = Examples.Settings, Service = service ?? Service, Channels = Channels(Examples.Settings), Host = "ml.shop.example" },
            GoogleCloud.Create(Examples.Settings)));
        return cloud;
    }

    public static async Task<Cloud> PlatformAsync(AlertSettings? alerts = null)
    {
        var settings = Examples.Settings with { Alerts = alerts ?? Examples.Settings.Alerts };
        var cloud = new Cloud();
        await cloud.RunAsync(() => _ = new PlatformMonitoring("platform", new() { Settings = settings, Channels = Channels(settings) }, GoogleCloud.Create(settings)));
        return cloud;
    }

    /// <summary>The query of an alert.</summary>
    public static string Query(Cloud cloud, string alert) => (string)cloud.Input(alert, "conditions", "0", "conditionPrometheusQueryLanguage", "query")!;

    private static NotificationChannels Channels(Settings settings) => new("alerts", new() { Settings = settings }, GoogleCloud.Create(settings));
}
