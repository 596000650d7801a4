using System.Globalization;
using System.IO.Compression;
using Platform.Learning.Ranking.Propensity;

namespace Platform.EndToEnd.Tests.RealData;

/// <summary>The known answers of the small Open Bandit Dataset (arXiv 2008.07146): a log too small to value another policy from.</summary>
public sealed class OffPolicyTests
{
    [RealDataFact]
    public void A_log_of_two_effective_decisions_concludes_nothing()
    {
        var (clicks, propensities) = Read("bts_women.csv.gz");
        var uniform = new double[clicks.Length];
        Array.Fill(uniform, 1 / 46d);
        var value = OffPolicy.Value(clicks, propensities, uniform);
        Assert.Equal(0.00744, value.Plain, 5);
        Assert.Equal(0.00237, value.SelfNormalised, 5);
        Assert.Equal(2.1, value.EffectiveSampleSize, 0.05);
        Assert.Null(value.Conclusion);
        Assert.Equal("Nothing is concluded: effective sample size 2.1 of 10000, at least 100 are needed.", value.Verdict);
    }

    [RealDataFact]
    public void A_policy_is_valued_from_its_own_log()
    {
        var (clicks, propensities) = Read("random_women.csv.gz");
        var value = OffPolicy.Value(clicks, propensities, propensities);
        Assert.Equal(10_000, value.EffectiveSampleSize, 6);
        Assert.Equal(0.0046, value.SelfNormalised, 12);
        Assert.InRange(0.0048, value.Conclusion!.Value.Low, value.Conclusion.Value.High);
    }

    private static (double[] Clicks, double[] Propensities) Read(string file)
    {
        using var text = new StreamReader(new GZipStream(
            File.OpenRead(Path.Combine(Repository.SharedData!, "open_bandit_small", file)), CompressionMode.Decompress));
        var columns = text.ReadLine()!.Split(',');
        var (click, propensity) = (Array.IndexOf(columns, "click"), Array.IndexOf(columns, "propensity_score"));
        var rows = new List<(double Click, double Propensity)>();
        while (text.ReadLine() is { } line)
        {
            var values = line.Split(',');
            rows.Add((double.Parse(values[click], CultureInfo.InvariantCulture), double.Parse(values[propensity], CultureInfo.InvariantCulture)));
        }

        return ([.. rows.Select(row => row.Click)], [.. rows.Select(row => row.Propensity)]);
    }
}
