using Platform.Learning.Ranking.Propensity;

namespace Platform.Learning.Tests.Ranking.Propensity;

public sealed class PositionBiasTests
{
    private static readonly double[] Truth = [1, 0.6, 0.4, 0.3, 0.2];

    [Fact]
    public void Shuffled_pages_say_how_positions_differ()
    {
        var bias = PositionBias.FromRandomised([.. Truth.Select(look => new PositionCount(10_000, 2_000 * look))]);
        Assert.Equal(Truth, bias.Propensities.Select(propensity => Math.Round(propensity, 9)));
        Assert.Equal(Truth.Length, bias.Concluded);
    }

    [Fact]
    public void Products_that_stood_at_two_positions_say_the_same()
    {
        // Good products stand high more often, so that click rates alone would say too much of the first positions.
        var bias = PositionBias.FromHarvest(Simulated(60_000, seed: 1), Truth.Length);
        Assert.All(Truth.Zip(bias.Propensities), pair => Assert.Equal(pair.First, pair.Second, 0.05));
        Assert.Equal(Truth.Length, bias.Concluded);
    }

    [Fact]
    public void Click_rates_alone_would_say_too_much()
    {
        var counts = new PositionCount[Truth.Length];
        foreach (var click in Simulated(60_000, seed: 1))
            counts[click.Position] = new(counts[click.Position].Shown + 1, counts[click.Position].Clicked + (click.IsClicked ? 1 : 0));
        Assert.True(counts[4].ClickRate / counts[0].ClickRate < Truth[4] - 0.05);
    }

    [Fact]
    public void From_too_few_clicks_nothing_is_concluded()
    {
        var bias = PositionBias.FromRandomised([new(1_000, 100), new(1_000, 40), new(1_000, 24), new(1_000, 60)]);
        Assert.Equal(2, bias.Concluded);
        Assert.Contains("Only the first 2 of 4", bias.Verdict, StringComparison.Ordinal);
        // What nothing is known of is taken for the last that something is known of.
        Assert.Equal(0.4, bias.At(3), 12);
        Assert.Equal(1, PositionBias.FromRandomised([new(10, 1)]).At(0));
    }

    [Fact]
    public void Products_that_never_moved_say_nothing()
    {
        var bias = PositionBias.FromHarvest(Enumerable.Range(0, 500).Select(one => new PositionClick(one % 5, one % 5, one % 2 == 0)), 5);
        Assert.Equal(0, bias.Concluded);
    }

    private static IEnumerable<PositionClick> Simulated(int pages, int seed)
    {
        var random = new Random(seed);
        var relevance = Enumerable.Range(0, 40).Select(item => 0.1 + (0.8 * item / 40)).ToArray();
        for (var page = 0; page < pages; page++)
        {
            var shown = Enumerable.Range(0, 8).Select(_ => random.Next(40)).Distinct()
                .OrderByDescending(item => relevance[item] + (0.5 * random.NextDouble())).Take(Truth.Length).ToArray();
            for (var position = 0; position < shown.Length; position++)
                yield return new PositionClick(shown[position], position, random.NextDouble() < Truth[position] * relevance[shown[position]]);
        }
    }
}
