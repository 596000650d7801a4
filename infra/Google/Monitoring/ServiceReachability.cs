using Pulumi;
using Pulumi.Gcp.Monitoring;
using Pulumi.Gcp.Monitoring.Inputs;

namespace Platform.Infra.Google.Monitoring;

/// <summary>
/// Asks a service what a shopper would, from several places of the world and by the same host. Asked for no more than its route, some
/// services answer and some say what they miss; both is JSON, and neither the edge nor a balancer that finds no pod says that.
/// </summary>
internal sealed class ServiceReachability : ComponentResource
{
    public ServiceReachability(string name, ServiceMonitoringArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ServiceReachability", name, options)
    {
        var (settings, service) = (args.Settings, args.Service);
        var check = new UptimeCheckConfig($"{name}-uptime", new UptimeCheckConfigArgs
        {
            DisplayName = $"{service.Name}: answers",
            Period = "60s",
            Timeout = "10s",
            MonitoredResource = new UptimeCheckConfigMonitoredResourceArgs
            {
                Type = "uptime_url", Labels = { ["host"] = args.Host, ["project_id"] = settings.Project },
            },
            HttpCheck = new UptimeCheckConfigHttpCheckArgs
            {
                Path = service.Routes[0],
                Port = 443,
                UseSsl = true,
                ValidateSsl = true,
                RequestMethod = "GET",
                Headers = { ["Accept"] = "application/json" },
                AcceptedResponseStatusCodes =
                {
                    new UptimeCheckConfigHttpCheckAcceptedResponseStatusCodeArgs { StatusClass = "STATUS_CLASS_2XX" },
                    new UptimeCheckConfigHttpCheckAcceptedResponseStatusCodeArgs { StatusClass = "STATUS_CLASS_4XX" },
                },
            },
            ContentMatchers = { new UptimeCheckConfigContentMatcherArgs { Matcher = "MATCHES_REGEX", Content = @"^\s*[\[{]" } },
            UserLabels = settings.Labels(service.Name, service.Owner),
        }, new CustomResourceOptions { Parent = this });
        new AlertPolicies(settings, args.Channels, service.Name, service.Owner, this).Raise($"{name}-unreachable", new Alert
        {
            Title = "not reached from outside",
            Meaning = "Requests from several places of the world get no answer: no shopper's page does.",
            Severity = AlertSeverity.Critical,
            Runbook = "unreachable",
            Condition = AlertConditions.Fails(check.UptimeCheckId),
        });
        RegisterOutputs();
    }
}
