namespace Platform.Infra.Google.Monitoring;

/// <summary>What <see cref="PlatformMonitoring"/> is made from.</summary>
internal sealed record PlatformMonitoringArgs
{
    public required Settings Settings { get; init; }

    public required NotificationChannels Channels { get; init; }
}
