using Prometheus;

namespace Platform.Collector;

/// <summary>What came of the events that were sent.</summary>
public sealed class CollectorMetrics
{
    private readonly Counter.Child _accepted, _duplicates, _rejected, _refused;
    private readonly Counter _sessionFailures;

    public CollectorMetrics(IMetricFactory metrics)
    {
        var events = metrics.CreateCounter("collector_events_total", "Events that were sent, by what became of them.", ["outcome"]);
        _accepted = events.WithLabels("accepted");
        _duplicates = events.WithLabels("duplicate");
        _rejected = events.WithLabels("rejected");
        _refused = events.WithLabels("refused");
        _sessionFailures = metrics.CreateCounter(
            "collector_session_failures_total", "Durable events that the session store did not take.");
    }

    internal void Accepted(int events) => _accepted.Inc(events);

    internal void Duplicates(int events) => _duplicates.Inc(events);

    internal void Rejected(int events) => _rejected.Inc(events);

    internal void Refused(int events) => _refused.Inc(events);

    internal void SessionFailed() => _sessionFailures.Inc();
}
