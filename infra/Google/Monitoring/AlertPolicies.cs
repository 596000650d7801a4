using Pulumi;
using Pulumi.Gcp.Monitoring;
using Pulumi.Gcp.Monitoring.Inputs;

namespace Platform.Infra.Google.Monitoring;

/// <summary>Makes the alerts of one component: all say what they mean, where to read what to do, and whose they are.</summary>
/// <param name="settings">The stack's settings.</param>
/// <param name="channels">Who is told.</param>
/// <param name="service">The service, or <c>platform</c>.</param>
/// <param name="owner">The team that is called.</param>
/// <param name="parent">The component.</param>
internal sealed class AlertPolicies(Settings settings, NotificationChannels channels, string service, string owner, Resource parent)
{
    private static readonly TimeSpan RemindedSoon = TimeSpan.FromHours(1);
    private static readonly TimeSpan RemindedDaily = TimeSpan.FromDays(1);

    /// <summary>Makes the policy.</summary>
    /// <param name="name">The name of the resource.</param>
    /// <param name="alert">What somebody must hear of.</param>
    public AlertPolicy Raise(string name, Alert alert) => new(name, new AlertPolicyArgs
    {
        DisplayName = $"{service}: {alert.Title}",
        Combiner = "OR",
        Conditions = { alert.Condition },
        Enabled = alert.IsEnabled,
        Severity = alert.Severity.ToString().ToUpperInvariant(),
        NotificationChannels = [.. channels.Of(alert.Severity)],
        AlertStrategy = Strategy(alert),
        Documentation = Documentation(alert),
        UserLabels = Labels(alert),
    }, new CustomResourceOptions { Parent = parent });

    private AlertPolicyAlertStrategyArgs Strategy(Alert alert)
    {
        var often = alert.Severity == AlertSeverity.Critical ? RemindedSoon : RemindedDaily;
        var strategy = new AlertPolicyAlertStrategyArgs { AutoClose = AlertConditions.Seconds(often) };
        // Google limits how often a line of a log is told, and how often a state that lasts is told again; each takes only its own.
        if (alert.Condition.ConditionMatchedLog is not null)
        {
            strategy.NotificationRateLimit = new AlertPolicyAlertStrategyNotificationRateLimitArgs { Period = AlertConditions.Seconds(RemindedSoon) };
            return strategy;
        }

        strategy.NotificationPrompts.Add("OPENED", "CLOSED");
        strategy.NotificationChannelStrategies.Add(new AlertPolicyAlertStrategyNotificationChannelStrategyArgs
        {
            NotificationChannelNames = [.. channels.Of(alert.Severity)], RenotifyInterval = AlertConditions.Seconds(often),
        });
        return strategy;
    }

    private AlertPolicyDocumentationArgs Documentation(Alert alert)
    {
        var runbook = $"{settings.Alerts.Runbooks}/{alert.Runbook}.md";
        var documentation = new AlertPolicyDocumentationArgs
        {
            Subject = $"[{Deployment.Instance.StackName}] {service}: {alert.Title}",
            MimeType = "text/markdown",
            Content = $"{alert.Meaning}\n\nWhat to do: [{runbook}]({runbook})\n\nOwner: {owner}",
        };
        if (runbook.StartsWith("https://", StringComparison.Ordinal))
            documentation.Links.Add(new AlertPolicyDocumentationLinkArgs { DisplayName = "Runbook", Url = runbook });
        return documentation;
    }

    private Dictionary<string, string> Labels(Alert alert) => new(settings.Labels(service, owner)) { ["runbook"] = alert.Runbook };
}
