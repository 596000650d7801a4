using Platform.World.Truth;

namespace Platform.World.Tests.Truth;

/// <summary>The demo shop's figures are those of a fashion shop.</summary>
[Collection(SmallWorldCollection.Name)]
public sealed class CalibrationTests(SmallWorld world)
{
    public static TheoryData<string> Names => [.. Calibration.Figures.Select(figure => figure.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_figure_of_the_history_lies_in_the_band_of_its_source(string name)
    {
        var figure = Calibration.Figures.Single(one => one.Name == name);
        Assert.InRange(figure.Of(world.Figures) ?? double.NaN, figure.Low, figure.High);
    }

    [Fact]
    public void The_hour_after_eight_in_the_evening_is_the_busiest() => Assert.Equal(
        20, Enumerable.Range(0, 24).Where(hour => hour != 10).MaxBy(hour => world.Figures.ByHour.Sum(day => day[hour])));

    [Fact]
    public void A_history_that_does_not_reach_Black_Friday_does_not_claim_to_have_measured_it()
    {
        var early = world.Figures with { Start = world.Figures.Start.AddDays(-150) };
        Assert.Null(Calibration.Figures.Single(figure => figure.Name.StartsWith("sessions on Black Friday", StringComparison.Ordinal)).Of(early));
    }
}
