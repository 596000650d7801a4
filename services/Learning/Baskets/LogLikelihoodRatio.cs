namespace Platform.Learning.Baskets;

/// <summary>
/// How surprising it is that two things happen together, as often as they do, if they had nothing to do with each
/// other (Dunning 1993, "Accurate methods for the statistics of surprise and coincidence", section 4). Unlike lift
/// it does not prefer what was seen once; unlike confidence it does not prefer what is everywhere.
/// </summary>
public static class LogLikelihoodRatio
{
    /// <summary>−2 log λ of a table of two by two; near χ² with one degree of freedom where there is no connection.</summary>
    /// <param name="both">How often both happened.</param>
    /// <param name="one">How often the one happened, with or without the other.</param>
    /// <param name="other">How often the other happened.</param>
    /// <param name="all">How often anything happened.</param>
    /// <returns>0 or more; it does not say whether more or less often than expected.</returns>
    public static double Of(double both, double one, double other, double all)
    {
        var (only, onlyOther, neither) = (one - both, other - both, all - one - other + both);
        var ratio = 2 * (Entropy(both) + Entropy(only) + Entropy(onlyOther) + Entropy(neither)
            - Entropy(one) - Entropy(all - one) - Entropy(other) - Entropy(all - other) + Entropy(all));
        return Math.Max(0, ratio);
    }

    /// <summary>How sure a connection is, 0 to 1: by chance alone a ratio is above it with at most e^(−ratio / 2).</summary>
    public static double Certainty(double ratio) => 1 - Math.Exp(-ratio / 2);

    private static double Entropy(double count) => count <= 0 ? 0 : count * Math.Log(count);
}
