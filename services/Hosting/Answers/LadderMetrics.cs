using System.Collections.Concurrent;
using Prometheus;

namespace Platform.Hosting.Answers;

/// <summary>Which rungs answered, how long they took, and why they did not.</summary>
public sealed class LadderMetrics(IMetricFactory metrics)
{
    private static readonly double[] Buckets =
        [0.00001, 0.00002, 0.00005, 0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1];

    private readonly ConcurrentDictionary<(string, string), Counter.Child> _answers = [];

    private readonly Counter _answered = metrics.CreateCounter(
        "ladder_answers_total", "Answers, by the rung that gave the first product.", ["placement", "rung"]);

    private readonly Histogram _duration = metrics.CreateHistogram(
        "ladder_rung_duration_seconds", "How long a rung took to answer.",
        new HistogramConfiguration { LabelNames = ["placement", "rung"], Buckets = Buckets });

    private readonly Counter _missed = metrics.CreateCounter(
        "ladder_rung_missed_total", "Rungs that did not answer: late, failed, or shed.", ["placement", "rung", "reason"]);

    private readonly Counter _remembered = metrics.CreateCounter(
        "ladder_answers_remembered_total", "Answers of a rung that were remembered and not made anew.", ["placement", "rung"]);

    /// <summary>Counts the answers that a rung remembered.</summary>
    public ICounter Remembered(string placement, string rung) => _remembered.WithLabels(placement, rung);

    internal void Answered(string placement, string rung) =>
        _answers.GetOrAdd((placement, rung), static (key, counter) => counter.WithLabels(key.Item1, key.Item2), _answered).Inc();

    internal RungMetrics Of(string placement, string rung) => new(
        _duration.WithLabels(placement, rung),
        _missed.WithLabels(placement, rung, "late"),
        _missed.WithLabels(placement, rung, "failed"),
        _missed.WithLabels(placement, rung, "shed"));
}
