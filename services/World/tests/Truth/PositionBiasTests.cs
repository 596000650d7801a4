using Platform.Contracts;
using Platform.World.Shopping;
using Platform.World.Truth;

namespace Platform.World.Tests.Truth;

/// <summary>Who reads the log of the randomised list pages finds the position bias that was planted.</summary>
[Collection(SmallWorldCollection.Name)]
public sealed class PositionBiasTests(SmallWorld world)
{
    private const int PageSize = 20;

    /// <summary>Standard errors of a 99 % interval.</summary>
    private const double Confidence = 2.576;

    [Fact]
    public void The_power_of_the_position_estimated_from_randomised_pages_is_the_planted_one()
    {
        var (eta, error) = Fit(ClicksByPosition("random"));
        var planted = -Math.Log(DemoTruth.Examination(PlacementNames.Listing, 10)) / Math.Log(10);
        Assert.True(error < 0.06, $"The error {error:0.000} is too large to tell anything.");
        Assert.InRange(planted, eta - (Confidence * error), eta + (Confidence * error));
    }

    [Fact]
    public void Each_place_of_a_randomised_page_is_opened_as_often_as_it_is_looked_at()
    {
        var clicks = ClicksByPosition("random");
        var looks = Enumerable.Range(1, PageSize).Select(place => DemoTruth.Examination(PlacementNames.Listing, place)).ToArray();
        var expected = looks.Select(look => clicks.Sum() * look / looks.Sum()).ToArray();
        var statistic = clicks.Zip(expected).Sum(pair => Math.Pow(pair.First - pair.Second, 2) / pair.Second);
        // The 99.9 % point of the chi-square distribution with 19 degrees of freedom.
        Assert.True(statistic < 43.8, $"Chi-square {statistic:0.0}.");
    }

    [Fact]
    public void Pages_ordered_by_what_sells_do_not_tell_the_bias_for_what_is_liked_stands_above()
    {
        var (ordered, _) = Fit(ClicksByPosition("most-sold"));
        var (random, error) = Fit(ClicksByPosition("random"));
        Assert.True(ordered > random + error, $"By most sold {ordered:0.000}, at random {random:0.000}.");
    }

    /// <summary>Shape [20]: clicks on full list pages of a model, by position.</summary>
    private double[] ClicksByPosition(string model)
    {
        var pages = world.Log
            .Where(happened => happened is { EventType: EventType.Impression, Placement: PlacementNames.Listing, ProductDetails.Count: PageSize })
            .Where(happened => AttributionToken.TryParse(happened.AttributionToken, out var token) && token.Model == model)
            .ToDictionary(happened => happened.AttributionToken!, happened => happened.ProductDetails!.Select(detail => detail.Product.Id).ToArray());
        var clicks = new double[PageSize];
        foreach (var view in world.Log.Where(happened => happened.EventType == EventType.DetailPageView && happened.AttributionToken is not null))
        {
            if (pages.TryGetValue(view.AttributionToken!, out var page))
                clicks[Array.IndexOf(page, view.ProductDetails![0].Product.Id)]++;
        }

        return clicks;
    }

    /// <summary>The most likely power of a power law over positions, by Newton's method, and its standard error.</summary>
    private static (double Eta, double Error) Fit(double[] clicks)
    {
        var logs = Enumerable.Range(1, clicks.Length).Select(place => Math.Log(place)).ToArray();
        var (eta, total, variance) = (0.5, clicks.Sum(), 1.0);
        var observed = clicks.Zip(logs).Sum(pair => pair.First * pair.Second) / total;
        for (var step = 0; step < 50; step++)
        {
            var weights = logs.Select(log => Math.Exp(-eta * log)).ToArray();
            var mean = weights.Zip(logs).Sum(pair => pair.First * pair.Second) / weights.Sum();
            variance = (weights.Zip(logs).Sum(pair => pair.First * pair.Second * pair.Second) / weights.Sum()) - (mean * mean);
            eta += (mean - observed) / variance;
        }

        return (eta, 1 / Math.Sqrt(total * variance));
    }
}
