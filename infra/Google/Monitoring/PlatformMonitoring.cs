using Pulumi;

namespace Platform.Infra.Google.Monitoring;

/// <summary>Watches what no single service is answerable for: events, training, sessions, scaling, certificates. The budget's alerts are its own.</summary>
internal sealed class PlatformMonitoring : ComponentResource
{
    public PlatformMonitoring(string name, PlatformMonitoringArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:PlatformMonitoring", name, options)
    {
        var alerts = new AlertPolicies(args.Settings, args.Channels, "platform", Settings.PlatformTeam, this);
        foreach (var (part, alert) in PlatformAlerts.All(args.Settings))
            alerts.Raise($"{name}-{part}", alert);
        RegisterOutputs();
    }
}
