namespace Platform.Learning.Ranking.Propensity;

/// <summary>
/// What another policy would have earned, from the log of the one that ran: inverse propensity scoring, plain (Horvitz
/// and Thompson 1952) and self-normalised (Swaminathan and Joachims 2015, "The Self-Normalized Estimator for
/// Counterfactual Learning", section 4).
/// </summary>
public static class OffPolicy
{
    /// <summary>Values a policy.</summary>
    /// <param name="rewards">Shape [decisions]: what each earned.</param>
    /// <param name="logged">Shape [decisions]: the chance of the decision under the policy that ran, above 0.</param>
    /// <param name="valued">Shape [decisions]: its chance under the policy that is valued, 0 to 1.</param>
    /// <param name="most">The largest weight; larger ones are cut off.</param>
    /// <exception cref="ArgumentException">The shapes differ, there is no decision, or a propensity is out of bounds.</exception>
    public static OffPolicyValue Value(
        ReadOnlySpan<double> rewards, ReadOnlySpan<double> logged, ReadOnlySpan<double> valued, double most = double.PositiveInfinity)
    {
        if (rewards.IsEmpty || rewards.Length != logged.Length || rewards.Length != valued.Length)
            throw new ArgumentException($"{rewards.Length} rewards, {logged.Length} and {valued.Length} propensities are not of the same decisions.");
        var weights = new double[rewards.Length];
        var (sum, earned) = (0d, 0d);
        for (var decision = 0; decision < weights.Length; decision++)
        {
            if (logged[decision] is not (> 0 and <= 1) || valued[decision] is not (>= 0 and <= 1))
                throw new ArgumentException($"Decision {decision}: {logged[decision]} and {valued[decision]} are not propensities of something that happened.");
            weights[decision] = Math.Min(most, valued[decision] / logged[decision]);
            sum += weights[decision];
            earned += weights[decision] * rewards[decision];
        }

        var normalised = sum == 0 ? 0 : earned / sum;
        var variance = 0d;
        for (var decision = 0; decision < weights.Length; decision++)
            variance += Math.Pow(weights[decision] * (rewards[decision] - normalised), 2);
        return new OffPolicyValue
        {
            Decisions = rewards.Length,
            Plain = earned / rewards.Length,
            SelfNormalised = normalised,
            StandardError = sum == 0 ? double.PositiveInfinity : Math.Sqrt(variance) / sum,
            EffectiveSampleSize = Weights.EffectiveSampleSize(weights),
        };
    }
}
