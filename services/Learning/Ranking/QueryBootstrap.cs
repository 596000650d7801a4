namespace Platform.Learning.Ranking;

/// <summary>
/// Bounds of a metric's mean over queries: queries are drawn with replacement, since the rows of one are no
/// independent observations (Efron and Tibshirani 1993, "An Introduction to the Bootstrap", section 13.3, percentile
/// interval). For two rankers of the same queries give the differences, which are narrower than either.
/// </summary>
public static class QueryBootstrap
{
    /// <summary>Draws: the ends of a 95 % interval rest on some fifty of them.</summary>
    private const int Draws = 2_000;

    /// <summary>The mean, and its interval.</summary>
    /// <param name="values">Shape [queries], at least one.</param>
    /// <param name="level">The part of the draws that lies inside, such as 0.95.</param>
    /// <param name="seed">Draws.</param>
    /// <exception cref="ArgumentException">There is no query, or no such level.</exception>
    public static Interval Of(ReadOnlySpan<double> values, double level, int seed)
    {
        if (values.IsEmpty)
            throw new ArgumentException("A mean needs a query.", nameof(values));
        if (level is not (> 0 and < 1))
            throw new ArgumentException($"A level lies between 0 and 1; {level} does not.", nameof(level));
        var random = new Random(seed);
        var means = new double[Draws];
        for (var draw = 0; draw < Draws; draw++)
        {
            var sum = 0d;
            for (var query = 0; query < values.Length; query++)
                sum += values[random.Next(values.Length)];
            means[draw] = sum / values.Length;
        }

        Array.Sort(means);
        var mean = 0d;
        foreach (var value in values)
            mean += value / values.Length;
        return new Interval(mean, Quantile(means, (1 - level) / 2), Quantile(means, (1 + level) / 2));
    }

    private static double Quantile(double[] sorted, double part) =>
        sorted[Math.Clamp((int)Math.Round(part * (sorted.Length - 1)), 0, sorted.Length - 1)];
}
