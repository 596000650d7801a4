using Pulumi;
using Pulumi.Gcp.Monitoring;
using Pulumi.Gcp.Monitoring.Inputs;
using Pulumi.Gcp.SecretManager;

namespace Platform.Infra.Google.Monitoring;

/// <summary>
/// Who is told: everybody by mail and in Slack, and PagerDuty of what cannot wait. Keys are read from Secret Manager,
/// so that none lies in the configuration.
/// </summary>
internal sealed class NotificationChannels : ComponentResource
{
    private readonly List<Output<string>> _emails = [];
    private readonly List<Output<string>> _all = [];
    private readonly List<Output<string>> _urgent = [];

    public NotificationChannels(string name, NotificationChannelsArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:NotificationChannels", name, options)
    {
        var (settings, alerts) = (args.Settings, args.Settings.Alerts);
        foreach (var email in alerts.Emails)
            _emails.Add(Channel($"email-{Short(email)}", "email", email, new() { ["email_address"] = email }));
        _all.AddRange(_emails);
        if (alerts.Slack is { } slack)
        {
            _all.Add(Channel(
                "slack", "slack", $"Slack {slack.Channel}", new() { ["channel_name"] = slack.Channel },
                new NotificationChannelSensitiveLabelsArgs { AuthToken = Secret(slack.Token) }));
        }

        if (alerts.PagerDuty is { } pager)
        {
            _urgent.Add(Channel(
                "pagerduty", "pagerduty", "PagerDuty", [], new NotificationChannelSensitiveLabelsArgs { ServiceKey = Secret(pager) }));
        }

        RegisterOutputs(new Dictionary<string, object?> { ["channels"] = Output.All(Of(AlertSeverity.Critical)) });

        Output<string> Channel(
            string part, string type, string title, Dictionary<string, string> labels, NotificationChannelSensitiveLabelsArgs? secrets = null)
        {
            var channel = new NotificationChannelArgs
            {
                DisplayName = title, Type = type, Labels = labels, UserLabels = settings.Labels("platform"),
            };
            if (secrets is not null)
                channel.SensitiveLabels = secrets;
            return new NotificationChannel($"{name}-{part}", channel, new CustomResourceOptions { Parent = this }).Name;
        }

        Output<string> Secret(string id) => Output.CreateSecret(GetSecretVersion
            .Invoke(new GetSecretVersionInvokeArgs { Secret = id, Project = settings.Project }, new InvokeOptions { Parent = this })
            .Apply(version => version.SecretData));
    }

    /// <summary>The names of the channels that are mail: all that a budget can tell.</summary>
    public IReadOnlyList<Output<string>> Emails => _emails;

    /// <summary>The names of the channels that hear of alerts of a severity.</summary>
    public IReadOnlyList<Output<string>> Of(AlertSeverity severity) => severity == AlertSeverity.Critical ? [.. _all, .. _urgent] : _all;

    /// <summary>An address of its own for each address, whatever their order in the configuration.</summary>
    private static string Short(string email) => ShortHash.Of(email.ToLowerInvariant());
}
