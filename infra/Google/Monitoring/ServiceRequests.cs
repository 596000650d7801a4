using Platform.Manifest;

namespace Platform.Infra.Google.Monitoring;

/// <summary>
/// The requests that a service's objectives speak of: those of its routes, by its own count. The same choice is written as
/// a filter of Cloud Monitoring, for objectives, and in PromQL, for alerts and charts.
/// </summary>
/// <param name="service">The service; it has routes.</param>
internal sealed class ServiceRequests(ServiceManifest service)
{
    /// <summary>The bound of latency in seconds.</summary>
    public decimal Bound { get; } = (decimal)service.Slo.Latency.P99.TotalSeconds;

    private string Namespace => $"namespace=\"{service.Name}\"";

    private string Chosen => $"{Namespace},route=~\"{Routes}\"";

    /// <summary>The routes and all below them; a service's metrics name the pattern of the route.</summary>
    private string Routes => $"(?:{string.Join('|', service.Routes.Select(route => route.Replace(".", "[.]", StringComparison.Ordinal)))})(?:/.*)?";

    /// <summary>All requests, as a filter.</summary>
    public string AllFilter => Filter("http_requests_total/counter");

    /// <summary>Those that were not answered, as a filter.</summary>
    public string FailedFilter => $"{AllFilter} AND metric.labels.code=monitoring.regex.full_match(\"5..\")";

    /// <summary>How long answers took, as a filter; how soon an error came is nobody's concern.</summary>
    public string DurationFilter =>
        $"{Filter("http_request_duration_seconds/histogram")} AND metric.labels.code!=monitoring.regex.full_match(\"5..\")";

    /// <summary>Requests per second over a window.</summary>
    public string All(string window) => $"sum(rate(http_requests_total{{{Chosen}}}[{window}]))";

    /// <summary>Requests per second over a window, by a label.</summary>
    public string AllBy(string label, string window) => $"sum by ({label}) (rate(http_requests_total{{{Chosen}}}[{window}]))";

    /// <summary>Failed requests per second over a window, by a label.</summary>
    public string FailedBy(string label, string window) => $"sum by ({label}) (rate(http_requests_total{{{Chosen},code=~\"5..\"}}[{window}]))";

    /// <summary>The part of requests over a window that were not answered.</summary>
    public string FailedRatio(string window) => $"sum(rate(http_requests_total{{{Chosen},code=~\"5..\"}}[{window}])) / {All(window)}";

    /// <summary>How many requests over a window were not answered.</summary>
    public string FailedCount(string window) => $"sum(increase(http_requests_total{{{Chosen},code=~\"5..\"}}[{window}]))";

    /// <summary>The part of answers over a window that came too late.</summary>
    public string SlowRatio(string window) => $"1 - {Soon("rate", window)} / {Answered("rate", window)}";

    /// <summary>How many answers over a window came too late.</summary>
    public string SlowCount(string window) => $"{Answered("increase", window)} - {Soon("increase", window)}";

    /// <summary>Within how many seconds a part of the answers came.</summary>
    public string Quantile(string part, string window) =>
        $"histogram_quantile({part}, sum by (le) (rate(http_request_duration_seconds_bucket{{{Chosen},code!~\"5..\"}}[{window}])))";

    private string Answered(string function, string window) => $"sum({function}(http_request_duration_seconds_count{{{Chosen},code!~\"5..\"}}[{window}]))";

    private string Soon(string function, string window) =>
        $"sum({function}(http_request_duration_seconds_bucket{{{Chosen},code!~\"5..\",{PromQl.Bound(Bound)}}}[{window}]))";

    private string Filter(string metric) =>
        $"metric.type=\"prometheus.googleapis.com/{metric}\" AND resource.type=\"prometheus_target\" AND resource.labels.{Namespace}"
        + $" AND metric.labels.route=monitoring.regex.full_match(\"{Routes}\")";
}
