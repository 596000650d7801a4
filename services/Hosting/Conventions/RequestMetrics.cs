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
public sealed class RequestMetrics(IMetricFactory metrics)
{
    private static readonly double[] Buckets =
        [0.0005, 0.001, 0.002, 0.003, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];

    private readonly Gauge _inFlight = metrics.CreateGauge(
        "http_requests_in_progress", "Requests that are being answered.");

    private readonly Histogram _duration = metrics.CreateHistogram(
        "http_request_duration_seconds", "How long answers took.",
        new HistogramConfiguration { LabelNames = ["method", "route", "code"], Buckets = Buckets });

    private readonly ConcurrentDictionary<(string Method, string Route, int Code), Histogram.Child> _routes = [];

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
            _routes.GetOrAdd(
                    (MethodOf(context.Request.Method), route, context.Response.StatusCode),
                    static (key, histogram) => histogram.WithLabels(key.Method, key.Route, $"{key.Code}"), _duration)
                .Observe(Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
    }

    /// <summary>Anybody can make up a method; a label must not.</summary>
    private static string MethodOf(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsPost(method) || HttpMethods.IsHead(method)
        || HttpMethods.IsPut(method) || HttpMethods.IsDelete(method) || HttpMethods.IsOptions(method)
            ? method
            : "OTHER";
}
