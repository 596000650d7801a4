namespace Platform.Learning.Ranking.Propensity;

/// <summary>Weights of observations that were not drawn as one would wish.</summary>
public static class Weights
{
    /// <summary>
    /// How many equally weighted observations say as much as these: (Σw)² / Σw² (Kish 1965, "Survey Sampling", section
    /// 11.7). 0 where there is none.
    /// </summary>
    public static double EffectiveSampleSize(ReadOnlySpan<double> weights)
    {
        var (sum, squares) = (0d, 0d);
        foreach (var weight in weights)
        {
            sum += weight;
            squares += weight * weight;
        }

        return squares == 0 ? 0 : sum * sum / squares;
    }

    /// <summary>
    /// 1 / propensity, but never more than <paramref name="most"/>: a little bias for much less variance (Joachims,
    /// Swaminathan and Schnabel 2017, "Unbiased Learning-to-Rank with Biased Feedback", section 6.1).
    /// </summary>
    /// <param name="propensity">The chance to be seen, 0 to 1.</param>
    /// <param name="most">The largest weight, at least 1.</param>
    public static double Inverse(double propensity, double most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return propensity * most <= 1 ? most : 1 / propensity;
    }
}
