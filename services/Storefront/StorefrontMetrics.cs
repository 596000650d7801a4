using Platform.Storefront.Placements;
using Prometheus;

namespace Platform.Storefront;

/// <summary>What came of the shop's events, and of its blocks.</summary>
public sealed class StorefrontMetrics(IMetricFactory metrics)
{
    private readonly Counter _events = metrics.CreateCounter(
        "storefront_events_total", "Events of the shop's visitors, by what became of them.", ["outcome"]);

    private readonly Counter _retries = metrics.CreateCounter(
        "storefront_event_retries_total", "Sendings of events that failed and are tried again.");

    private readonly Gauge _waiting = metrics.CreateGauge(
        "storefront_events_waiting", "Events that are on their way to the platform.");

    private readonly Counter _blocks = metrics.CreateCounter(
        "storefront_blocks_total", "Blocks of pages, by what came of asking for their products.", ["placement", "outcome"]);

    internal void EventsSent(int events) => _events.WithLabels("sent").Inc(events);

    /// <summary>Dropped: the queue was full. Rejected: the platform refuses them. Abandoned: given up after all tries.</summary>
    internal void EventsLost(string how, int events) => _events.WithLabels(how).Inc(events);

    internal void EventsRetried() => _retries.Inc();

    internal void EventsWaiting(int events) => _waiting.Set(events);

    internal void Block(string placement, ServiceOutcome outcome) =>
        _blocks.WithLabels(placement, outcome.ToString().ToLowerInvariant()).Inc();
}
