using System.Globalization;

namespace Platform.Learning.Ranking.Propensity;

/// <summary>
/// How much likelier the first position is to be looked at than each of the others: what makes a click at the twentieth
/// worth more than one at the first. Either from pages in random order, or harvested from products that stood here once
/// and there once. It refuses to conclude from too little.
/// </summary>
public sealed record PositionBias
{
    /// <summary>Clicks at a position, and at the first, below which nothing is concluded of it: a standard error near a fifth.</summary>
    public const int FewestClicks = 25;

    /// <summary>Rounds of expectation and maximisation, at most.</summary>
    private const int Rounds = 2_000;

    private const double Settled = 1e-9;

    /// <summary>Shape [positions]: the chance to be looked at, over that of the first; 1 at the first.</summary>
    public required IReadOnlyList<double> Propensities { get; init; }

    /// <summary>Shape [positions]: what it rests on.</summary>
    public required IReadOnlyList<PositionCount> Counts { get; init; }

    /// <summary>The leading positions of which something can be concluded; 0 where of none.</summary>
    public required int Concluded { get; init; }

    /// <summary>What was found, or why nothing is concluded, in a sentence.</summary>
    public string Verdict => Concluded == Propensities.Count
        ? string.Create(CultureInfo.InvariantCulture, $"All {Concluded} positions rest on at least {FewestClicks} clicks.")
        : string.Create(CultureInfo.InvariantCulture,
            $"Only the first {Concluded} of {Propensities.Count} positions have at least {FewestClicks} clicks: nothing is concluded of the others.");

    /// <summary>
    /// The propensity to reckon with: that of the last position of which something is concluded stands in for those
    /// after it, and 1 where nothing is concluded at all.
    /// </summary>
    public double At(int position)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        return Concluded == 0 ? 1 : Propensities[Math.Min(position, Concluded - 1)];
    }

    /// <summary>
    /// From pages whose products were shuffled: every position had the same products on average, so that click rates
    /// differ by being looked at alone (Wang et al. 2018, "Position Bias Estimation for Unbiased Learning to Rank in
    /// Personal Search", section 3.1; Joachims et al. 2017, section 5.3).
    /// </summary>
    /// <param name="counts">Shape [positions].</param>
    public static PositionBias FromRandomised(IReadOnlyList<PositionCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var first = counts.Count == 0 ? 0 : counts[0].ClickRate;
        return new PositionBias
        {
            Propensities = [.. counts.Select(count => first == 0 ? 0 : Math.Min(1, count.ClickRate / first))],
            Counts = counts,
            Concluded = counts.TakeWhile(count => count.Clicked >= FewestClicks).Count(),
        };
    }

    /// <summary>
    /// Intervention harvesting (Agarwal et al. 2019, "Estimating Position Bias without Intrusive Interventions", section
    /// 4.2, AllPairs): only products that stood at two positions count, each weighted by how often it stood at either;
    /// then the likelihood of clicks is made greatest in the positions' propensities and in a relevance of each pair of
    /// positions, here by expectation and maximisation.
    /// </summary>
    /// <param name="shown">What was shown.</param>
    /// <param name="positions">How many positions count.</param>
    public static PositionBias FromHarvest(IEnumerable<PositionClick> shown, int positions)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentOutOfRangeException.ThrowIfLessThan(positions, 1);
        var harvest = Harvest.Of(shown, positions);
        var propensities = new double[positions];
        Array.Fill(propensities, 0.5);
        var relevances = new double[positions, positions];
        for (var one = 0; one < positions; one++)
        {
            for (var other = 0; other < positions; other++)
                relevances[one, other] = 0.5;
        }

        for (var round = 0; round < Rounds; round++)
        {
            if (harvest.Improve(propensities, relevances) < Settled)
                break;
        }

        var first = propensities[0];
        return new PositionBias
        {
            Propensities = [.. propensities.Select(propensity => first == 0 ? 0 : Math.Min(1, propensity / first))],
            Counts = harvest.Counts,
            Concluded = harvest.Counts.TakeWhile(count => count.Clicked >= FewestClicks).Count(),
        };
    }
}
