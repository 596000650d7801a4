using Prometheus;

namespace Platform.Collector;

/// <summary>What came of the events that were sent.</summary>
public sealed class CollectorMetrics(IMetricFactory metrics)
{
    private readonly Counter _events = metrics.CreateCounter(
        "collector_events_total", "Events that were sent, by what became of them.", ["outcome"]);

    private readonly Counter _sessionFailures = metrics.CreateCounter(
        "collector_session_failures_total", "Durable events that the session store did not take.");

    internal void Accepted(int events) => _events.WithLabels("accepted").Inc(events);

    internal void Duplicates(int events) => _events.WithLabels("duplicate").Inc(events);

    internal void Rejected(int events) => _events.WithLabels("rejected").Inc(events);

    internal void Refused(int events) => _events.WithLabels("refused").Inc(events);

    internal void SessionFailed() => _sessionFailures.Inc();
}
