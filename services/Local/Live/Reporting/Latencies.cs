using HdrHistogram;

namespace Platform.Local.Live.Reporting;

/// <summary>Times of requests, three digits of each; up to ten minutes, and what lasts longer counts as ten.</summary>
internal sealed class Latencies
{
    private const long Highest = 600_000_000;

    private static readonly (string Name, double Percentile)[] Shown =
        [("p50", 50), ("p90", 90), ("p99", 99), ("p99.9", 99.9), ("max", 100)];

    private readonly LongHistogram _histogram = new(1, Highest, 3);

    public long Count => _histogram.TotalCount;

    public void Record(long microseconds) => _histogram.RecordValue(Math.Clamp(microseconds, 1, Highest));

    public void Clear() => _histogram.Reset();

    /// <summary>Milliseconds; 0 where there is no request.</summary>
    public double Milliseconds(double percentile) => Count == 0 ? 0 : _histogram.GetValueAtPercentile(percentile) / 1000d;

    /// <summary>Milliseconds by the percentiles that are usually looked at.</summary>
    public IReadOnlyDictionary<string, double> Summary() => Shown.ToDictionary(one => one.Name, one => Milliseconds(one.Percentile));
}
