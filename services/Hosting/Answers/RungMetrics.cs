using System.Diagnostics;
using Prometheus;

namespace Platform.Hosting.Answers;

/// <summary>The figures of one rung of one ladder.</summary>
internal sealed class RungMetrics(IHistogram duration, ICounter late, ICounter failed, ICounter shed)
{
    public void Finished(long start) => duration.Observe(Stopwatch.GetElapsedTime(start).TotalSeconds);

    public void Late() => late.Inc();

    public void Failed() => failed.Inc();

    public void Shed() => shed.Inc();
}
