using System.Globalization;

namespace Platform.Infra.Google.Monitoring;

/// <summary>The alerts of <see cref="PlatformMonitoring"/>, by the last part of their names.</summary>
internal static class PlatformAlerts
{
    /// <summary>The distance between training and serving that Vertex AI warns of unless told otherwise.</summary>
    public const double DriftLimit = 0.3;

    private const double MemoryLimit = 0.8;

    private const int CertificateDays = 14;

    /// <summary>Half an hour late is more than the batches of the subscriptions that write files.</summary>
    private const int OldestEventSeconds = 1800;

    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(10);

    /// <summary>All of them.</summary>
    public static IEnumerable<(string Part, Alert Alert)> All(Settings settings) => [.. Events(settings), .. Models(), .. Capacity()];

    private static IEnumerable<(string, Alert)> Events(Settings settings)
    {
        // Also where no events are expected the query must be one.
        var silent = PromQl.Duration(TimeSpan.FromMinutes(Math.Max(settings.Alerts.SilentMinutes, 1)));
        yield return ("events-silent", new Alert
        {
            Title = "no events arrive",
            Meaning = "No event of the shop was taken: sessions, training and experiments go on without it. Nothing of the past is lost.",
            Severity = AlertSeverity.Critical,
            Runbook = "events-silent",
            Condition = AlertConditions.Query($"(sum(increase(collector_events_total{{outcome=\"accepted\"}}[{silent}])) or vector(0)) == 0", TimeSpan.FromMinutes(2)),
            IsEnabled = settings.Alerts.SilentMinutes > 0,
        });
        yield return ("events-late", new Alert
        {
            Title = "events are not written on",
            Meaning = "Events were taken and are kept, but do not reach the event log or BigQuery: the next training will not see them.",
            Severity = AlertSeverity.Warning,
            Runbook = "events-late",
            // Dead letters wait until somebody has looked at them.
            Condition = AlertConditions.Query(
                "max by (subscription_id) (pubsub_googleapis_com:subscription_oldest_unacked_message_age"
                + $"{{monitored_resource=\"pubsub_subscription\",subscription_id!~\".*dead.*\"}}) > {OldestEventSeconds}",
                Soon),
        });
        yield return ("dead-letters", new Alert
        {
            Title = "events are put aside as dead letters",
            Meaning = "Events could not be written and were put aside. They are kept for some days and can be sent again.",
            Severity = AlertSeverity.Warning,
            Runbook = "dead-letters",
            Condition = AlertConditions.Query(
                "sum by (subscription_id) (increase(pubsub_googleapis_com:subscription_dead_letter_message_count{monitored_resource=\"pubsub_subscription\"}[10m])) > 0",
                TimeSpan.Zero),
        });
    }

    private static IEnumerable<(string, Alert)> Models()
    {
        yield return ("training-failed", new Alert
        {
            Title = "a training run failed",
            Meaning = "A run ended without a new version of its model; the champion goes on serving.",
            Severity = AlertSeverity.Warning,
            Runbook = "training-failed",
            Condition = AlertConditions.Query(
                "sum by (workflow_id) (increase(workflows_googleapis_com:finished_execution_count"
                + "{monitored_resource=\"workflows.googleapis.com/Workflow\",status=\"FAILED\"}[10m])) > 0",
                TimeSpan.Zero),
        });
        yield return ("training-not-started", new Alert
        {
            Title = "a schedule could not start its run",
            Meaning = "Cloud Scheduler was refused or not answered; a model is not trained.",
            Severity = AlertSeverity.Warning,
            Runbook = "training-not-started",
            Condition = AlertConditions.Logged(
                "resource.type=\"cloud_scheduler_job\" AND severity>=ERROR", new() { ["job"] = "EXTRACT(resource.labels.job_id)" }),
        });
        yield return ("drift", new Alert
        {
            Title = "what a model sees has drifted",
            Meaning = "A feature's values in serving are far from those that the model learnt from: it may rank by what no longer holds.",
            Severity = AlertSeverity.Warning,
            Runbook = "drift",
            Condition = AlertConditions.Query(
                string.Create(CultureInfo.InvariantCulture, $"max by (model, feature) (model_feature_drift) > {DriftLimit}"), TimeSpan.FromMinutes(30)),
        });
    }

    private static IEnumerable<(string, Alert)> Capacity()
    {
        const string autoscaler = "max by (horizontalpodautoscaler) (kube_horizontalpodautoscaler";
        yield return ("autoscaler-at-maximum", new Alert
        {
            Title = "an autoscaler may not add more pods",
            Meaning = "A service has all the pods it may have: with more load it sheds the better rungs first, then answers late.",
            Severity = AlertSeverity.Critical,
            Runbook = "autoscaler-at-maximum",
            Condition = AlertConditions.Query($"{autoscaler}_status_current_replicas) >= {autoscaler}_spec_max_replicas)", Soon),
        });
        yield return ("campaigns-absent", new Alert
        {
            Title = "the campaign calendar is not told",
            Meaning = "Autoscalers do not hear of campaigns: pods come when the load is there and not before.",
            Severity = AlertSeverity.Critical,
            Runbook = "campaigns-absent",
            Condition = AlertConditions.Query("absent(campaign_wanted_replicas)", Soon),
        });
        yield return ("sessions-memory", new Alert
        {
            Title = "the session store is filling up",
            Meaning = "Redis will soon forget the oldest sessions: shoppers lose the rungs that speak of their visit.",
            Severity = AlertSeverity.Warning,
            Runbook = "sessions-memory",
            Condition = AlertConditions.Query(
                string.Create(CultureInfo.InvariantCulture, $"max by (instance_id) (redis_googleapis_com:stats_memory_usage_ratio{{monitored_resource=\"redis_instance\"}}) > {MemoryLimit}"),
                Soon),
        });
        yield return ("certificate-expires", new Alert
        {
            Title = "a certificate expires soon",
            Meaning = "It should have been renewed by itself long ago; when it is over, no browser asks us any more.",
            Severity = AlertSeverity.Critical,
            Runbook = "certificate-expires",
            Condition = AlertConditions.Query(
                $"min by (host) (monitoring_googleapis_com:uptime_check_time_until_ssl_cert_expires{{monitored_resource=\"uptime_url\"}}) < {CertificateDays}",
                TimeSpan.FromHours(1)),
        });
    }
}
