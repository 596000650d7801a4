using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prometheus;

namespace Platform.Hosting.Conventions;

/// <summary>
/// Counts and times every request by its route, never by its path, so that no id becomes a label; and counts those
/// in flight, which the autoscaler holds.
/// </summary>
/// <param name="metrics">Makes the figures.</param>
/// <param name="services">The services of the process: their objectives are bounds that requests are counted within.</param>
public sealed class RequestMetrics(IMetricFactory metrics, IEnumerable<ServiceComposition> services)
{
    private static readonly double[] Buckets =
        [0.0005, 0.001, 0.002, 0.003, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];

    private static readonly string[] LabelNames = ["method", "route", "code"];

    private readonly Gauge _inFlight = metrics.CreateGauge(
        "http_requests_in_progress", "Requests that are being answered.");

    private readonly Histogram _duration = metrics.CreateHistogram(
        "http_request_duration_seconds", "How long answers took.",
        new HistogramConfiguration { LabelNames = LabelNames, Buckets = BucketsFor(services) });

    /// <summary>The count of the histogram, again: an objective in Cloud Monitoring divides counters, and takes no distribution.</summary>
    private readonly Counter _requests = metrics.CreateCounter(
        "http_requests_total", "Requests that were answered.", LabelNames);

    private readonly ConcurrentDictionary<(string Method, string Route, int Code), (Histogram.Child Duration, Counter.Child Requests)> _routes = [];

    internal async Task MeasureAsync(HttpContext context, RequestDelegate next)
    {
        // Now, since whoever handles an error forgets which route it was.
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";
        var start = Stopwatch.GetTimestamp();
        _inFlight.Inc();
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            _inFlight.Dec();
            var (duration, requests) = _routes.GetOrAdd(
                (MethodOf(context.Request.Method), route, context.Response.StatusCode),
                static (key, all) => (
                    all._duration.WithLabels(key.Method, key.Route, $"{key.Code}"), all._requests.WithLabels(key.Method, key.Route, $"{key.Code}")),
                this);
            duration.Observe(Stopwatch.GetElapsedTime(start).TotalSeconds);
            requests.Inc();
        }
    }

    /// <summary>How many answers were within an objective is only known exactly where it is a bound.</summary>
    private static double[] BucketsFor(IEnumerable<ServiceComposition> services) =>
        [.. Buckets.Concat(services.Select(service => service.Manifest.Slo.Latency.P99.TotalSeconds)).Distinct().Order()];

    /// <summary>Anybody can make up a method; a label must not.</summary>
    private static string MethodOf(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsPost(method) || HttpMethods.IsHead(method)
        || HttpMethods.IsPut(method) || HttpMethods.IsDelete(method) || HttpMethods.IsOptions(method)
            ? method
            : "OTHER";
}
