namespace Platform.Benchmarks.RecommendSpeed;

/// <summary>How long predictions took.</summary>
/// <param name="Sorted">Microseconds, shortest first.</param>
/// <param name="BytesAllocated">Of a prediction, on average.</param>
internal sealed record Timings(double[] Sorted, double BytesAllocated)
{
    /// <summary>The time within which so many of a hundred predictions were made.</summary>
    public double Percentile(double percent) =>
        Sorted[Math.Min(Sorted.Length - 1, (int)Math.Ceiling(Sorted.Length * percent / 100) - 1)];
}
