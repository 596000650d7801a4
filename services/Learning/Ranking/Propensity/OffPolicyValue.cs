using System.Globalization;

namespace Platform.Learning.Ranking.Propensity;

/// <summary>What a policy would have earned, and whether that can be believed.</summary>
public sealed record OffPolicyValue
{
    /// <summary>Effective decisions below which nothing is concluded: then a few of them make the whole estimate.</summary>
    public const int FewestDecisions = 100;

    /// <summary>The normal quantile of a 95 % interval.</summary>
    private const double Quantile = 1.96;

    /// <summary>Decisions of the log.</summary>
    public required int Decisions { get; init; }

    /// <summary>A decision's mean reward by plain inverse propensities: unbiased, of any size.</summary>
    public required double Plain { get; init; }

    /// <summary>A decision's mean reward by weights that add up to one: a little biased, and within the rewards' bounds.</summary>
    public required double SelfNormalised { get; init; }

    /// <summary>Of <see cref="SelfNormalised"/>, by the delta method (Owen 2013, "Monte Carlo theory, methods and examples", section 9.2).</summary>
    public required double StandardError { get; init; }

    /// <summary>As many decisions drawn from the valued policy itself would say as much.</summary>
    public required double EffectiveSampleSize { get; init; }

    public bool IsConclusive => EffectiveSampleSize >= FewestDecisions;

    /// <summary>The 95 % interval of <see cref="SelfNormalised"/>; null where nothing is concluded.</summary>
    public Interval? Conclusion => IsConclusive
        ? new Interval(SelfNormalised, SelfNormalised - (Quantile * StandardError), SelfNormalised + (Quantile * StandardError))
        : null;

    /// <summary>What was found, or why nothing is concluded, in a sentence.</summary>
    public string Verdict => Conclusion is { } bounds
        ? string.Create(CultureInfo.InvariantCulture,
            $"{bounds.Mean:0.00000} ({bounds.Low:0.00000} to {bounds.High:0.00000}), effective sample size {EffectiveSampleSize:0.0} of {Decisions}.")
        : string.Create(CultureInfo.InvariantCulture,
            $"Nothing is concluded: effective sample size {EffectiveSampleSize:0.0} of {Decisions}, at least {FewestDecisions} are needed.");
}
