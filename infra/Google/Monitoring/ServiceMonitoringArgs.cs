using Platform.Manifest;
using Pulumi;

namespace Platform.Infra.Google.Monitoring;

/// <summary>What <see cref="ServiceMonitoring"/> and its parts are made from.</summary>
internal sealed record ServiceMonitoringArgs
{
    public required Settings Settings { get; init; }

    public required ServiceManifest Service { get; init; }

    public required NotificationChannels Channels { get; init; }

    /// <summary>The host that shoppers' requests come in by, such as <c>ml.example.com</c>.</summary>
    public required Input<string> Host { get; init; }

    /// <summary>What tells the metrics that objectives are of: Google refuses one of a metric that it never heard of.</summary>
    public IReadOnlyList<Resource> After { get; init; } = [];
}
