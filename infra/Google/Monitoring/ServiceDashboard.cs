using Platform.Manifest;
using Pulumi;
using Pulumi.Gcp.Monitoring;

namespace Platform.Infra.Google.Monitoring;

/// <summary>What a service does and how it is, on one page: traffic, errors, latency, saturation, rungs, arms, models, drift.</summary>
internal sealed class ServiceDashboard : ComponentResource
{
    public ServiceDashboard(string name, ServiceMonitoringArgs args, ComponentResourceOptions? options = null)
        : base("platform:google:ServiceDashboard", name, options)
    {
        var (settings, service) = (args.Settings, args.Service);
        var tiles = new DashboardTiles();
        if (service.Routes.Count > 0)
            Requests(tiles, settings, service);
        Saturation(tiles, settings, service);
        if (service.Models.Count > 0)
            Models(tiles, service);
        tiles.Text("What to do", $"Owner: {service.Owner}. Runbooks: [{settings.Alerts.Runbooks}]({settings.Alerts.Runbooks}/README.md)");
        _ = new Dashboard($"{name}-dashboard", new DashboardArgs
        {
            DashboardJson = tiles.ToJson($"{service.Name} ({Deployment.Instance.StackName})", settings.Labels(service.Name, service.Owner)),
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    private static void Requests(DashboardTiles tiles, Settings settings, ServiceManifest service)
    {
        const string window = "5m";
        var requests = new ServiceRequests(service);
        tiles
            .Chart("Traffic", "requests/s", null, (requests.AllBy("route", window), "${route}"))
            .Chart(
                "Errors", "1/s", null,
                (requests.FailedBy("code", window), "${code}"), ($"{ServiceErrors.CountOf(service.Name, window)} / 300", "errors in the log"))
            .Chart(
                "Latency", "s", (double)requests.Bound,
                (requests.Quantile("0.5", window), "p50"), (requests.Quantile("0.95", window), "p95"), (requests.Quantile("0.99", window), "p99"))
            .Budgets(
                "Budget of errors", (Name(ServiceObjectives.Availability), ServiceObjectives.Availability), (Name(ServiceObjectives.Latency), ServiceObjectives.Latency));

        string Name(string objective) => ServiceObjectives.NameOf(settings.Project, service.Name, objective);
    }

    private static void Saturation(DashboardTiles tiles, Settings settings, ServiceManifest service)
    {
        var container = $"monitored_resource=\"k8s_container\",namespace_name=\"{service.Name}\",container_name=\"{service.Name}\"";
        var autoscaler = $"horizontalpodautoscaler=\"{service.Name}\"";
        tiles
            .Chart(
                "Saturation: processor and memory", "part of the limit", null,
                ($"max(kubernetes_io:container_cpu_limit_utilization{{{container}}})", "processor, busiest pod"),
                ($"max(kubernetes_io:container_memory_limit_utilization{{{container},memory_type=\"non-evictable\"}})", "memory, fullest pod"))
            .Chart(
                "Saturation: requests in flight", "per pod", service.Scaling.ConcurrencyPerPod,
                ($"avg(http_requests_in_progress{{namespace=\"{service.Name}\"}})", "mean"), ($"max(http_requests_in_progress{{namespace=\"{service.Name}\"}})", "most"))
            .Chart(
                "Pods", "pods", settings.ServiceReplicas.Clamp(service.Scaling.Max),
                ($"max(kube_horizontalpodautoscaler_status_current_replicas{{{autoscaler}}})", "pods"),
                ($"max(kube_horizontalpodautoscaler_spec_max_replicas{{{autoscaler}}})", "at most"));
    }

    private static void Models(DashboardTiles tiles, ServiceManifest service)
    {
        var here = $"namespace=\"{service.Name}\"";
        var models = $"model=~\"{string.Join('|', service.Models.Select(model => model.Name))}\"";
        tiles
            .Chart("Rungs answered", "answers/s", null, ($"sum by (placement, rung) (rate(ladder_answers_total{{{here}}}[5m]))", "${placement}: ${rung}"))
            .Chart("Rungs missed", "1/s", null, ($"sum by (rung, reason) (rate(ladder_rung_missed_total{{{here}}}[5m]))", "${rung}: ${reason}"))
            .Chart("Arms", "answers/s", null, ($"sum by (experiment, arm) (rate(experiment_exposures_total{{{here}}}[5m]))", "${experiment}: ${arm}"))
            .Chart("Age of models", "h", null, ($"(time() - max by (model) (model_trained_timestamp_seconds{{{here}}})) / 3600", "${model}"))
            .Chart("Versions put in place and refused", "an hour", null,
                ($"sum by (model) (increase(model_swaps_total{{{here}}}[1h]))", "${model}: put in place"),
                ($"sum by (model) (increase(model_refused_total{{{here}}}[1h]))", "${model}: refused"))
            .Chart("Drift", "distance", PlatformAlerts.DriftLimit, ($"max by (model, feature) (model_feature_drift{{{models}}})", "${model}: ${feature}"));
    }
}
