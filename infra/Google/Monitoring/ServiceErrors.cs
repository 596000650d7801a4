using Pulumi;
using Pulumi.Gcp.Logging;
using Pulumi.Gcp.Logging.Inputs;

namespace Platform.Infra.Google.Monitoring;

/// <summary>Counts the errors in a service's log: the ladder hides them from shoppers, and so from the objectives.</summary>
internal sealed class ServiceErrors : ComponentResource
{
    private const int TooMany = 10;

    public ServiceErrors(string name, ServiceMonitoringArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ServiceErrors", name, options)
    {
        var service = args.Service;
        _ = new Metric($"{name}-errors", new MetricArgs
        {
            Name = $"{service.Name}_errors",
            Description = $"Errors in the log of {service.Name}.",
            Filter = FilterOf(service.Name),
            MetricDescriptor = new MetricMetricDescriptorArgs { MetricKind = "DELTA", ValueType = "INT64", Unit = "1" },
        }, new CustomResourceOptions { Parent = this });
        new AlertPolicies(args.Settings, args.Channels, service.Name, service.Owner, this).Raise($"{name}-errors-logged", new Alert
        {
            Title = "errors in the log",
            Meaning = "Something fails that shoppers may not notice yet, since a lower rung answers in its place.",
            Severity = AlertSeverity.Warning,
            Runbook = "errors-logged",
            Condition = AlertConditions.Query($"{CountOf(service.Name, "5m")} > {TooMany}", TimeSpan.FromMinutes(5)),
        });
        RegisterOutputs();
    }

    /// <summary>How many errors were logged over a window, in PromQL.</summary>
    public static string CountOf(string service, string window) =>
        $"sum(increase(logging_googleapis_com:user_{service.Replace('-', '_')}_errors{{monitored_resource=\"k8s_container\"}}[{window}]))";

    /// <summary>Services write JSON to the standard output, which Google takes for information whatever the line says of its level;
    /// what a crash leaves on the standard error it takes for errors.</summary>
    private static string FilterOf(string service) =>
        $"resource.type=\"k8s_container\" AND resource.labels.namespace_name=\"{service}\" AND resource.labels.container_name=\"{service}\""
        + " AND (jsonPayload.LogLevel=\"Error\" OR jsonPayload.LogLevel=\"Critical\" OR severity>=ERROR)";
}
